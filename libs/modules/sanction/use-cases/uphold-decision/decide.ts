import { accept, alreadyTrue } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { appealDeadline } from '@law/appeal/appeal-deadline.js';
import { defaultRules } from '@law/rule-set.js';
import { type SanctionEvent } from '../../domain/events.js';
import { appealFacts } from '../../domain/on-appeal.js';
import { type Reaction, sanctionDecider, type SanctionRecord } from '../../domain/state.js';

export interface OnAppeal {
  readonly licenceId: string;
  readonly reactionId: string;
  readonly appealId: string;
  readonly on: string;
}

const openAppeal = (record: SanctionRecord, { reactionId, appealId }: OnAppeal): Reaction | undefined =>
  record.reactions.find(
    (one) =>
      one.reactionId === reactionId &&
      one.standing.appeals.some((appeal) => appeal.appealId === appealId && appeal.open),
  );

const dueOf = (reaction: Reaction): string | null => appealDeadline(appealFacts(reaction, null), defaultRules).due;

/** Other appeals of the same decision keep it open. */
const lastOne = ({ standing }: Reaction, appealId: string): boolean =>
  !standing.appeals.some((one) => one.open && one.appealId !== appealId);

const final = (record: SanctionRecord, reaction: Reaction, { licenceId, on }: OnAppeal): SanctionEvent[] =>
  reaction.withdrawal && !reaction.withdrawal.final
    ? [
        {
          type: 'decision-final',
          data: { licenceId, withdrawalId: reaction.reactionId, due: dueOf(reaction) ?? on },
          occurredAt: on,
          subjects: record.subjects,
        },
      ]
    : [];

/** The appeal body upheld it: final (forvaltningsloven § 28: a decision on appeal is not appealed again). */
export const upholdDecision: UseCase<OnAppeal, SanctionRecord, SanctionEvent> = {
  name: 'uphold-decision',
  decider: sanctionDecider,
  roles: ['system'],
  streamId: ({ licenceId }) => licenceId,
  decide: (command, record) => {
    const reaction = openAppeal(record, command);
    if (!reaction) return alreadyTrue();
    const { licenceId, reactionId, appealId, on } = command;
    const upheld: SanctionEvent = {
      type: 'decision-upheld',
      data: { licenceId, reactionId, appealId, on },
      occurredAt: on,
      subjects: [...record.subjects, `appeal:${appealId}`],
    };
    return accept(upheld, ...(lastOne(reaction, appealId) ? final(record, reaction, command) : []));
  },
};

export interface CloseAppeal extends OnAppeal {
  readonly why: 'dismissed' | 'withdrawn';
}

/** The appeal is over without an answer to its substance; the decision is final where its time has run out meanwhile. */
export const closeAppeal: UseCase<CloseAppeal, SanctionRecord, SanctionEvent> = {
  name: 'close-appeal',
  decider: sanctionDecider,
  roles: ['system'],
  streamId: ({ licenceId }) => licenceId,
  decide: (command, record) => {
    const reaction = openAppeal(record, command);
    if (!reaction) return alreadyTrue();
    const { licenceId, reactionId, appealId, on, why } = command;
    const closed: SanctionEvent = {
      type: 'appeal-closed',
      data: { licenceId, reactionId, appealId, on, why },
      occurredAt: on,
      subjects: [...record.subjects, `appeal:${appealId}`],
    };
    const due = dueOf(reaction);
    const over = due !== null && due < on && lastOne(reaction, appealId);
    return accept(closed, ...(over ? final(record, reaction, command) : []));
  },
};
