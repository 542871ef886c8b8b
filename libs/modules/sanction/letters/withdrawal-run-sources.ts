import { licenceDecider } from '../../licence/contract.js';
import { type LetterSource, type LetterSourceContext } from '../../notice/contract.js';
import { type Reaction, type Withdrawal } from '../domain/state.js';
import { guidelineOf, setScene, type SetScene } from './scene.js';

interface Run extends SetScene {
  readonly reaction: Reaction;
  readonly withdrawal: Withdrawal;
  readonly from: string;
  readonly to: string | null;
  readonly ended: boolean;
  readonly licenceEnd: string;
}

/** A withdrawal as it really ran, from the licence's own stream. */
const runOf = async (context: LetterSourceContext): Promise<Run> => {
  const set = await setScene(context);
  const { withdrawalId } = context.about;
  const reaction = set.record.reactions.find(({ reactionId }) => reactionId === withdrawalId);
  const { state } = await context.log.load(licenceDecider, context.municipality, set.licenceId);
  const run = state.withdrawals.find((one) => one.withdrawalId === withdrawalId);
  if (!reaction?.withdrawal || !run) throw new TypeError('a letter about a withdrawal that has not begun');
  const { from, to, ended } = run;
  return {
    ...set,
    reaction,
    withdrawal: reaction.withdrawal,
    from,
    to,
    ended,
    licenceEnd: state.facts?.period.end ?? '',
  };
};

const reference = ({ reaction: { decidedBy, decidedOn } }: Run) => ({
  body: decidedBy.body,
  decidedOn,
  caseNumber: decidedBy.reference,
});

const cures = ({ withdrawal: { extent } }: Run) => (extent && 'untilCured' in extent ? extent.untilCured : null);

export const withdrawalStartedSource: LetterSource<'withdrawal-started'> = {
  kind: 'withdrawal-started',
  content: async (context) => {
    const run = await runOf(context);
    const untilCured = cures(run);
    return {
      ...run.frame,
      licence: run.licence,
      decision: reference(run),
      from: run.from,
      to: untilCured ? null : run.to,
      untilCured,
      sendTo: untilCured ? run.sendTo : null,
      questions: run.contact,
    };
  },
};

export const withdrawalEndedSource: LetterSource<'withdrawal-ended'> = {
  kind: 'withdrawal-ended',
  content: async (context) => {
    const run = await runOf(context);
    const endedOn = run.to ?? '';
    return {
      ...run.frame,
      licence: run.licence,
      decision: reference(run),
      from: run.from,
      endedOn,
      why: run.withdrawal.cured ? 'cured' : endedOn === run.licenceEnd ? 'licence-ended' : 'served',
      questions: run.contact,
    };
  },
};

/** To the police: withdrawn from and to, or over. Nothing more. */
export const authorityNoticeSource: LetterSource<'authority-notice'> = {
  kind: 'authority-notice',
  content: async (context) => {
    const run = await runOf(context);
    const untilCured = cures(run);
    return {
      ...run.frame,
      licence: run.licence,
      decision: reference(run),
      guideline: guidelineOf(run.withdrawal.track, run.reaction, run.record),
      event:
        context.about.phase === 'ended'
          ? { kind: 'ended', endedOn: run.to ?? '', mayOperate: run.to !== run.licenceEnd }
          : { kind: 'withdrawn', from: run.from, to: untilCured ? null : run.to, untilCured },
    };
  },
};
