import { type Recorded } from '@kernel/event.js';
import { type AppealDeadlineGiven } from '@law/appeal/appeal-case.js';
import { addDays } from '@law/calendar/working-days.js';
import { type Reaction, type Withdrawal } from './reaction.js';
import { evolveStanding, type OnReactionEvent } from './standing.js';

/** A reaction that was annulled counts for nothing (law.md § 8.3 no. 11). */
export const isAnnulled = ({ standing }: Pick<Reaction, 'standing'>): boolean => standing.annulledOn !== null;

export const appealPending = ({ standing }: Pick<Reaction, 'standing'>): boolean =>
  standing.appeals.some(({ open }) => open);

/** The facts of the appeal clock that the record knows; `dispatchedOn` is the letter's, for an arrival only presumed. */
export const appealFacts = (
  { decidedOn, notifiedOn, proven, standing }: Reaction,
  dispatchedOn: string | null,
): AppealDeadlineGiven => ({
  decisionDate: decidedOn,
  channel: 'paper',
  ...(proven && notifiedOn ? { arrivedAt: notifiedOn } : {}),
  ...(!proven && dispatchedOn ? { dispatchedAt: dispatchedOn } : {}),
  reasonsGivenWithDecision: standing.reasons === null,
  ...(standing.reasons ? { reasonsRequestedAt: noon(standing.reasons.requestedOn) } : {}),
  ...(standing.reasons?.arrivedOn ? { reasonsArrivedAt: noon(standing.reasons.arrivedOn) } : {}),
  ...(standing.extension
    ? { extensionGrantedAt: noon(standing.extension.grantedOn), extensionGrantedUntil: standing.extension.until }
    : {}),
});

/** An instant inside a civil day of Europe/Oslo, where only the day is known; the rule looks at the day alone. */
export const noon = (day: string): string => `${day}T11:00:00Z`;

/** Spans in which the withdrawal ran or is to run: its days without those of its stays. */
export const runningSpans = ({ withdrawal, standing }: Reaction): readonly { from: string; to: string | null }[] => {
  if (!withdrawal?.from) return [];
  const spans: { from: string; to: string | null }[] = [];
  let from: string | null = withdrawal.from;
  for (const stay of standing.stays) {
    if (from !== null && stay.from > from) spans.push({ from, to: addDays(stay.from, -1) });
    from = stay.resumedOn;
  }
  return from === null ? spans : [...spans, { from, to: withdrawal.to }];
};

/** The fold of one reaction over what appeals do to it; an event about another reaction changes nothing. */
export const evolveOnAppeal = (reaction: Reaction, event: Recorded<OnReactionEvent>): Reaction => {
  const id = 'reactionId' in event.data ? event.data.reactionId : event.data.withdrawalId;
  if (reaction.reactionId !== id) return reaction;
  const { withdrawal } = reaction;
  const change = withdrawal ? changeOf(reaction, withdrawal, event) : {};
  return {
    ...reaction,
    withdrawal: withdrawal && { ...withdrawal, ...change },
    standing: evolveStanding(reaction.standing, event),
  };
};

const changeOf = (
  { standing }: Reaction,
  { from }: Withdrawal,
  event: Recorded<OnReactionEvent>,
): Partial<Withdrawal> => {
  switch (event.type) {
    case 'decision-upheld':
      return { final: true };
    case 'decision-amended': {
      const { extent, startOn, endOn: to } = event.data;
      return from === null ? { extent, decidedStart: startOn } : { extent, from: startOn, to };
    }
    case 'stay-lifted': {
      const { resumeOn, endOn: to } = event.data;
      const begun = from !== null && from <= (standing.stays.at(-1)?.from ?? from);
      return begun ? { to } : { from: resumeOn, to };
    }
    default:
      return {};
  }
};
