import { type FlawedSample, frame } from './frame-gaps.js';

/** Flaws of the letters about national points. */
export const pointsCases: FlawedSample[] = [
  [
    'inspection-report-points',
    'inspection-report',
    [
      ['pointsNotice.named', []],
      ['pointsNotice.named.0.kind', ' '],
      ['pointsNotice.named.0.date', ''],
      ['pointsNotice.named.0.date', '2015-12-31', 'pointsNotice.named.0.regime'],
      ['pointsNotice.named.1.points', 1.5],
      ['pointsNotice.named.1.rule', 'AL-9-9'],
      ['pointsNotice.body', ''],
      ['pointsNotice.replyDays', 0, 'replyDays'],
      ['pointsNotice.sendTo', { post: [], email: null }],
    ],
  ],
  [
    'points-notice',
    'points-notice',
    [
      ...frame,
      ['ground.report.number', ''],
      ['ground.report.date', ''],
      ['ground.what', ''],
      ['notice.named', []],
      ['notice.named.0.date', '2015-12-31', 'notice.named.0.regime'],
      ['notice.body', ''],
      ['notice.replyDays', 0, 'replyDays'],
      ['notice.sendTo', { post: [''], email: null }],
      ['access.name', ''],
    ],
  ],
  [
    'points-notice-arrears',
    'points-notice',
    [
      ['ground.missing', []],
      ['ground.missing.0.due', ''],
    ],
  ],
  [
    'points-notice-supplement',
    'points-notice',
    [
      ['supplements.date', ''],
      ['supplements.newInformation.0', ' '],
    ],
  ],
  [
    'points-decision',
    'points-decision',
    [
      ...frame.filter(([path]) => path !== 'date'),
      ['date', '2017-06-20', 'decision.order'],
      ['decision.body', ''],
      ['decision.caseNumber', ''],
      ['points', [], 'points'],
      ['points.0.date', '2015-12-31', 'points.0.regime'],
      ['points.0.points', 4, 'specialReasons'],
      ['ground.report.number', ''],
      ['enclosures', [], 'ground.enclosure'],
      ['factsFound', ''],
      ['notice.sentOn', ''],
      ['notice.replyDue', '2017-06-21', 'notice.open'],
      ['reply.weighing', ''],
      ['considerations', ' '],
      ['standing.sum', 8],
      ['rights.appeal.body', ''],
      ['rights', null],
    ],
  ],
  [
    'points-decision-adjusted',
    'points-decision',
    [
      ['specialReasons', ''],
      ['rights.appeal.sendTo', { post: [], email: 'x@y.example' }],
      ['notice.exception', ''],
    ],
  ],
  [
    'advance-notice-points',
    'advance-notice',
    [
      ['grounds.0.decisions', []],
      ['grounds.0.decisions.0.decidedOn', ''],
      ['grounds.0.decisions.0.caseNumber', ''],
      ['grounds.0.decisions.1.lines', []],
      ['grounds.0.from', ''],
      ['grounds.0.to', ''],
      ['grounds.0.sum', 11],
      ['considered.guideline', '7.1', 'grounds.0.guideline'],
    ],
  ],
  ['withdrawal-decision-points', 'withdrawal-decision', [['decision.guideline', '7.2', 'grounds.0.guideline,factors']]],
];
