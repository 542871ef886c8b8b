import { type AnyRecorded } from '@platform/log/recorded.js';
import { defineView } from '@platform/projections/view.js';
import { type SanctionEvent } from '../../../sanction/contract.js';
import { type AppealEvent } from '../../domain/events.js';
import { appealDecider, type AppealState } from '../../domain/state.js';
import { statusOf, unanswered } from '../../domain/status.js';
import { forwardTarget } from '../../domain/targets.js';
import { osloDate } from '@kernel/clock.js';

export interface AppealCard extends AppealState {
  /** the decision fell after its withdrawal had been served; shown, since nothing can give the days back */
  readonly served: { readonly how: 'none' | 'partly' | 'whole'; readonly days: number } | null;
}

/** An appeal as the deciders see it, and what its outcome met on the sanction record. */
export const appealCard = defineView<AppealCard>({
  name: 'appeal-card',
  version: 1,
  subjects: ['appeal'],
  categories: ['appeal', 'sanctionRecord'],
  fold: (card, recorded) => {
    const event = recorded as (AppealEvent | SanctionEvent) & AnyRecorded;
    const before = card ?? { ...appealDecider.initial, served: null };
    if (event.type === 'decision-annulled') {
      const { served: how, daysServed: days } = event.data;
      return { ...before, served: { how, days } };
    }
    if (!isAppealEvent(event)) return card;
    return { ...before, ...appealDecider.evolve(before, event) };
  },
  columns: { status: 'text', licence: 'text', holder: 'text', received: 'text', withBodyAbove: 'boolean' },
  index: (card) => ({
    status: statusOf(card),
    licence: card.licenceId,
    holder: card.holderOrgnr,
    received: card.receivedAt,
    withBodyAbove: card.forwarded !== null && card.route?.to === 'state-administrator',
  }),
});

const isAppealEvent = (event: (AppealEvent | SanctionEvent) & AnyRecorded): event is AppealEvent & AnyRecorded =>
  event.meta.stream.startsWith('appeal-');

export interface ShownAppeal {
  readonly appealId: string;
  readonly licenceId: string;
  readonly status: string;
  readonly against: AppealState['against'];
  readonly by: AppealState['by'];
  readonly received: { readonly at: string; readonly lodgedAt: string; readonly channel: string };
  readonly timeliness: AppealState['timeliness'];
  readonly route: AppealState['route'];
  readonly lost: AppealState['lost'];
  readonly met: AppealState['met'];
  readonly lateAdmitted: boolean;
  readonly defect: AppealState['defect'];
  readonly stay: AppealState['stay'];
  /** ids only; the words are in the vault */
  readonly arguments: readonly { readonly argumentId: string; readonly answered: boolean }[];
  readonly unanswered: readonly string[];
  readonly clocks: {
    /** ours, told to nobody */
    readonly internalTarget: string;
    /** what the party was told; null when nothing was */
    readonly promised: string | null;
    readonly appealDue: string | null;
    readonly defectDue: string | null;
    readonly costsDue: string | null;
  };
  /** what the body that reconsiders must be shown */
  readonly forTheBody: readonly string[];
  readonly reconsidered: AppealState['reconsidered'];
  readonly forwarded: AppealState['forwarded'];
  readonly outcome: AppealState['outcome'];
  readonly served: AppealCard['served'];
  readonly flags: readonly string[];
  readonly costs: AppealState['costs'];
}

/** The card as it is read; pure. */
export const shownAppeal = (card: AppealCard): ShownAppeal => ({
  appealId: card.appealId ?? '',
  licenceId: card.licenceId,
  status: statusOf(card),
  against: card.against,
  by: card.by,
  received: { at: card.receivedAt, lodgedAt: card.lodgedAt, channel: card.channel },
  timeliness: card.timeliness,
  route: card.route,
  lost: card.lost,
  met: card.met,
  lateAdmitted: card.lateAdmitted,
  defect: card.defect,
  stay: card.stay,
  arguments: card.arguments.map(({ argumentId, answerEventId }) => ({ argumentId, answered: answerEventId !== null })),
  unanswered: unanswered(card),
  clocks: {
    internalTarget: forwardTarget(osloDate(card.receivedAt)).due,
    promised: card.promisedBy,
    appealDue: card.timeliness?.due ?? null,
    defectDue: card.defect?.due ?? null,
    costsDue: card.costs.due,
  },
  forTheBody: ['decision', 'notices', 'report', 'replies', 'appeal', 'every-argument-answered', 'proposal'],
  reconsidered: card.reconsidered,
  forwarded: card.forwarded,
  outcome: card.outcome,
  served: card.served,
  flags: card.served?.how === 'whole' ? ['withdrawal-already-served'] : [],
  costs: card.costs,
});
