import { type AnyRecorded } from '@platform/log/recorded.js';
import { defineView } from '@platform/projections/view.js';
import { type DecidedBy } from '../../domain/shared.js';

export interface ReferredMatter {
  readonly licenceId: string;
  readonly reactionId: string;
  readonly decision: 'warning' | 'withdrawal' | 'points';
  readonly decidedOn: string;
  readonly body: { readonly id: string; readonly name: string };
  readonly reference: string;
  /** the delegation it rests on, and the body that gave it, to which it is reported */
  readonly delegationId: string;
  readonly reportTo: string;
  /** day of the meeting that took note of it; null while it waits */
  readonly reportedOn: string | null;
}

export interface ReferredMatters {
  readonly matters: readonly ReferredMatter[];
}

/** Events that are decisions, and the name of the reaction's id in each. */
const DECISIONS: Readonly<Record<string, { readonly decision: ReferredMatter['decision']; readonly id: string }>> = {
  'warning-issued': { decision: 'warning', id: 'warningId' },
  'points-allotted': { decision: 'points', id: 'pointsId' },
  'withdrawal-decided': { decision: 'withdrawal', id: 'withdrawalId' },
};

interface Decided {
  readonly licenceId: string;
  readonly decidedOn: string;
  readonly decidedBy: DecidedBy;
}

const matterOf = (event: AnyRecorded): ReferredMatter | null => {
  const kind = DECISIONS[event.type];
  if (!kind) return null;
  const data = event.data as Decided & Record<string, unknown>;
  const { bodyId, body, reference, restsOn, reportTo } = data.decidedBy;
  // The council's own decision is reported to nobody; one from before the register does not say what it rests on.
  if (bodyId === undefined || restsOn === undefined || restsOn === 'law' || !reportTo) return null;
  return {
    licenceId: data.licenceId,
    reactionId: String(data[kind.id]),
    decision: kind.decision,
    decidedOn: data.decidedOn,
    body: { id: bodyId, name: body },
    reference,
    delegationId: restsOn,
    reportTo,
    reportedOn: null,
  };
};

/** What this view reads of a meeting's item; the council's contract reads ours, so its types cannot be asked for here. */
interface ItemDecided {
  readonly case: { readonly kind: string; readonly reactionId?: string };
  readonly body: { readonly id: string };
  readonly decidedOn: string;
}

/** A body that closes an item of kind `referred` has taken note; only the body that gave the delegation settles it. */
const reportedBy = (event: AnyRecorded): ((matter: ReferredMatter) => ReferredMatter) | null => {
  if (event.type !== 'item-decided') return null;
  const { case: ref, body, decidedOn } = event.data as ItemDecided;
  if (ref.kind !== 'referred') return null;
  return (matter) =>
    matter.reactionId === ref.reactionId && matter.reportTo === body.id ? { ...matter, reportedOn: decidedOn } : matter;
};

/**
 * What was decided on delegation and is to be laid before the body that gave it, at its next meeting: one document for
 * each licence (law.md § 8.3 no. 26).
 */
export const referredMatters = defineView<ReferredMatters>({
  name: 'referred-matters',
  version: 2,
  subjects: ['licence'],
  categories: ['sanctionRecord', 'councilMeeting'],
  fold: (doc, event) => {
    const before = doc ?? { matters: [] };
    const reported = reportedBy(event);
    if (reported) return { matters: before.matters.map(reported) };
    const matter = matterOf(event);
    return matter ? { matters: [...before.matters, matter] } : before;
  },
  columns: { waiting: 'int', since: 'text' },
  index: ({ matters }) => {
    const open = matters.filter(({ reportedOn }) => reportedOn === null);
    return { waiting: open.length, since: open.map(({ decidedOn }) => decidedOn).sort()[0] ?? '' };
  },
});
