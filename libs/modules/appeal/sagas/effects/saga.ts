import { type AnyRecorded } from '@platform/log/recorded.js';
import { type Saga, type SagaCommand } from '@platform/sagas/saga.js';
import { type AppealEvent } from '../../domain/events.js';

type Input = AppealEvent & AnyRecorded;

interface Known {
  /** the reaction on the sanction record; null for other decisions */
  readonly reactionId: string | null;
  readonly withdrawal: boolean;
  readonly receivedOn: string;
}

/** What an appeal does to the sanction record: held open, stayed, upheld, amended, annulled. One instance for each appeal. */
export const appealEffectsSaga: Saga<Known> = {
  name: 'appeal-effects',
  category: 'sagaAppealEffects',
  categories: ['appeal'],
  instanceOf: (recorded) => (recorded.data as { appealId?: string }).appealId ?? null,
  initial: { reactionId: null, withdrawal: false, receivedOn: '' },
  evolve: (state, note) => ({ ...state, ...(note as Partial<Known>) }),
  react: (state, input) => {
    if (input.kind === 'refused') return null;
    const event = input.event as Input;
    if (event.type === 'appeal-lodged') {
      const { against, licenceId, appealId, lodgedAt } = event.data;
      if (!('reactionId' in against)) return null;
      const { reactionId } = against;
      const on = lodgedAt.slice(0, 10);
      return {
        note: { reactionId, withdrawal: against.kind === 'withdrawal', receivedOn: event.data.receivedAt.slice(0, 10) },
        commands: [{ name: 'note-appealed', data: { licenceId, reactionId, appealId, on } }],
      };
    }
    const commands = state.reactionId === null ? [] : commandsFor(event, { ...state, reactionId: state.reactionId });
    return commands.length === 0 ? null : { note: {}, commands };
  },
};

const commandsFor = (
  event: Input,
  { reactionId, withdrawal, receivedOn }: Known & { reactionId: string },
): SagaCommand[] => {
  const { appealId, licenceId } = event.data;
  const of = { licenceId, reactionId, appealId };
  const stayed = { licenceId, withdrawalId: reactionId, appealId };
  switch (event.type) {
    case 'appeal-dismissed-as-late':
    case 'appeal-dismissed':
      return [{ name: 'close-appeal', data: { ...of, on: event.data.decidedOn, why: 'dismissed' } }];
    case 'appeal-withdrawn':
      return [{ name: 'close-appeal', data: { ...of, on: event.data.on, why: 'withdrawn' } }];
    case 'stay-granted': {
      const { from, until } = event.data;
      return withdrawal ? [{ name: 'stay-withdrawal', data: { ...stayed, from, until } }] : [];
    }
    case 'stay-ended': {
      const { on, resumeOn } = event.data;
      return withdrawal ? [{ name: 'lift-stay', data: { ...stayed, on, resumeOn } }] : [];
    }
    case 'appeal-reconsidered': {
      const { outcome, amended, decidedOn: on } = event.data;
      if (outcome === 'reversed') return [annul(of, on, 'own-reversal', false)];
      if (outcome !== 'amended' || !amended) return [];
      const change = { extent: amended.extent ?? null, startOn: amended.startOn ?? null };
      return [{ name: 'amend-decision', data: { ...of, on, ...change, by: 'own-body', detriment: null } }];
    }
    case 'outcome-received': {
      const { outcome, receivedOn: on, extent, detriment } = event.data;
      if (outcome === 'upheld') return [{ name: 'uphold-decision', data: { ...of, on } }];
      if (outcome === 'dismissed') return [{ name: 'close-appeal', data: { ...of, on, why: 'dismissed' } }];
      if (outcome !== 'amended') return [annul(of, on, 'appeal-body', outcome === 'annulled-and-remitted')];
      const told = detriment && { appealReceivedOn: receivedOn, messageSentOn: detriment.messageSentOn };
      return [
        { name: 'amend-decision', data: { ...of, on, extent, startOn: null, by: 'appeal-body', detriment: told } },
      ];
    }
    default:
      return [];
  }
};

const annul = (
  of: { licenceId: string; reactionId: string; appealId: string },
  on: string,
  by: string,
  remitted: boolean,
): SagaCommand => ({ name: 'annul-decision', data: { ...of, on, by, remitted, reasons: '' } });
