import { advanceNoticeNb } from './advance-notice/body.nb.js';
import { advanceNoticeNn } from './advance-notice/body.nn.js';
import { advanceNoticeChecklist } from './advance-notice/checklist.js';
import { appealLetterKinds } from './appeal-letter-kinds.js';
import { authorityNoticeNb } from './authority-notice/body.nb.js';
import { authorityNoticeNn } from './authority-notice/body.nn.js';
import { authorityNoticeChecklist } from './authority-notice/checklist.js';
import { caseDroppedNb } from './case-dropped/body.nb.js';
import { caseDroppedNn } from './case-dropped/body.nn.js';
import { caseDroppedChecklist } from './case-dropped/checklist.js';
import { closedWithoutReactionNb } from './closed-without-reaction/body.nb.js';
import { closedWithoutReactionNn } from './closed-without-reaction/body.nn.js';
import { closedWithoutReactionChecklist } from './closed-without-reaction/checklist.js';
import { type KindsOf } from './kinds-of.js';
import { inspectionReportNb } from './inspection-report/body.nb.js';
import { inspectionReportNn } from './inspection-report/body.nn.js';
import { inspectionReportChecklist } from './inspection-report/checklist.js';
import { type LetterContents, type LetterKind } from './letter-content.js';
import { type Language } from './letter-frame.js';
import { type LetterBody } from './page/letter-body.js';
import { oneLine } from './page/printable.js';
import { pointsDecisionNb } from './points-decision/body.nb.js';
import { pointsDecisionNn } from './points-decision/body.nn.js';
import { pointsDecisionChecklist } from './points-decision/checklist.js';
import { pointsNoticeNb } from './points-notice/body.nb.js';
import { pointsNoticeNn } from './points-notice/body.nn.js';
import { pointsNoticeChecklist } from './points-notice/checklist.js';
import { policeReportNb } from './police-report/body.nb.js';
import { policeReportNn } from './police-report/body.nn.js';
import { policeReportChecklist } from './police-report/checklist.js';
import { reminderNb } from './reminder/body.nb.js';
import { reminderNn } from './reminder/body.nn.js';
import { reminderChecklist } from './reminder/checklist.js';
import { warningNb } from './warning/body.nb.js';
import { warningNn } from './warning/body.nn.js';
import { warningChecklist } from './warning/checklist.js';
import { withdrawalDecisionNb } from './withdrawal-decision/body.nb.js';
import { withdrawalDecisionNn } from './withdrawal-decision/body.nn.js';
import { withdrawalDecisionChecklist } from './withdrawal-decision/checklist.js';
import { withdrawalEndedNb } from './withdrawal-ended/body.nb.js';
import { withdrawalEndedNn } from './withdrawal-ended/body.nn.js';
import { withdrawalEndedChecklist } from './withdrawal-ended/checklist.js';
import { withdrawalStartedNb } from './withdrawal-started/body.nb.js';
import { withdrawalStartedNn } from './withdrawal-started/body.nn.js';
import { withdrawalStartedChecklist } from './withdrawal-started/checklist.js';

/** The checklist and the two bodies of every kind of letter. */
export const letterKinds: KindsOf<LetterContents> = {
  ...appealLetterKinds,
  'inspection-report': { lacks: inspectionReportChecklist, body: { nb: inspectionReportNb, nn: inspectionReportNn } },
  'police-report': { lacks: policeReportChecklist, body: { nb: policeReportNb, nn: policeReportNn } },
  warning: { lacks: warningChecklist, body: { nb: warningNb, nn: warningNn } },
  reminder: { lacks: reminderChecklist, body: { nb: reminderNb, nn: reminderNn } },
  'advance-notice': { lacks: advanceNoticeChecklist, body: { nb: advanceNoticeNb, nn: advanceNoticeNn } },
  'withdrawal-decision': {
    lacks: withdrawalDecisionChecklist,
    body: { nb: withdrawalDecisionNb, nn: withdrawalDecisionNn },
  },
  'withdrawal-started': {
    lacks: withdrawalStartedChecklist,
    body: { nb: withdrawalStartedNb, nn: withdrawalStartedNn },
  },
  'withdrawal-ended': { lacks: withdrawalEndedChecklist, body: { nb: withdrawalEndedNb, nn: withdrawalEndedNn } },
  'authority-notice': { lacks: authorityNoticeChecklist, body: { nb: authorityNoticeNb, nn: authorityNoticeNn } },
  'case-dropped': { lacks: caseDroppedChecklist, body: { nb: caseDroppedNb, nn: caseDroppedNn } },
  'points-notice': { lacks: pointsNoticeChecklist, body: { nb: pointsNoticeNb, nn: pointsNoticeNn } },
  'points-decision': { lacks: pointsDecisionChecklist, body: { nb: pointsDecisionNb, nn: pointsDecisionNn } },
  'closed-without-reaction': {
    lacks: closedWithoutReactionChecklist,
    body: { nb: closedWithoutReactionNb, nn: closedWithoutReactionNn },
  },
};

/** The body of a letter, its title on one line. Call it only for content that `lacks` nothing: dates are read as dates. */
export function letterBody<K extends LetterKind>(kind: K, language: Language, content: LetterContents[K]): LetterBody {
  const body = letterKinds[kind].body[language](content);
  return { ...body, title: oneLine(body.title) };
}
