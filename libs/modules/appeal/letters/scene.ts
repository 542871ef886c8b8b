import { osloDate } from '@kernel/clock.js';
import { Temporal } from 'temporal-polyfill';
import { readProtected } from '@platform/vault/read-protected.js';
import { licenceDecider, type LicenceState } from '../../licence/contract.js';
import { municipalityDecider, type MunicipalityState, SETTINGS } from '../../municipality/contract.js';
import { type Framed, frameFor, type LetterContents, type LetterSourceContext } from '../../notice/contract.js';
import { type Reaction, sanctionDecider, type SanctionRecord } from '../../sanction/contract.js';
import { appealDecider, type AppealState } from '../domain/state.js';

type Receipt = LetterContents['appeal-received'];

export interface AppealScene extends Framed {
  readonly state: AppealState;
  readonly record: SanctionRecord;
  readonly reaction: Reaction | undefined;
  readonly licenceState: LicenceState;
  readonly settings: MunicipalityState;
  readonly today: string;
  /** what every letter about an appeal has */
  readonly shared: Pick<Receipt, 'appeal' | 'decision' | 'licence'>;
}

/** What all letters about an appeal start from. Errors: TypeError when the letter names no appeal. */
export const setAppealScene = async (
  context: LetterSourceContext,
  enclosures: readonly string[] = [],
): Promise<AppealScene> => {
  const { log, municipality, about, now } = context;
  const framed = await frameFor(context, enclosures);
  const { state } = await log.load(appealDecider, municipality, about.appealId ?? '-');
  if (!state.against || state.appealId === null) throw new TypeError('a letter about an appeal that is not there');
  const record = (await log.load(sanctionDecider, municipality, state.licenceId)).state;
  const { against } = state;
  const reaction =
    'reactionId' in against ? record.reactions.find(({ reactionId }) => reactionId === against.reactionId) : undefined;
  const reference =
    'reactionId' in against
      ? {
          body: reaction?.decidedBy.body ?? '',
          decidedOn: reaction?.decidedOn ?? '',
          caseNumber: reaction?.decidedBy.reference ?? '',
        }
      : { body: against.body, decidedOn: against.decidedOn, caseNumber: against.reference };
  const channel = state.channel === 'email' || state.channel === 'digital' ? 'electronic' : state.channel;
  return {
    ...framed,
    state,
    record,
    reaction,
    licenceState: (await log.load(licenceDecider, municipality, state.licenceId)).state,
    settings: (await log.load(municipalityDecider, municipality, SETTINGS)).state,
    today: osloDate(now),
    shared: {
      licence: framed.licence,
      decision: { kind: against.kind, ...reference },
      appeal: {
        reference: state.appealId,
        receivedOn: osloDate(state.receivedAt),
        receivedAt: channel === 'electronic' ? hourOf(state.receivedAt) : null,
        channel: channel === 'electronic' || channel === 'in-person' ? channel : 'paper',
        appellant: framed.licence.holder.name,
      },
    },
  };
};

const hourOf = (instant: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Oslo').toPlainTime().toString().slice(0, 5);

/** The words of an event, for a letter. */
export const lettersRead = <P extends object>(
  { log, vault, municipality, now }: LetterSourceContext,
  eventId: string | null,
): Promise<P | null> =>
  readProtected<P>(log.store, vault, municipality, eventId, {
    reader: { id: 'letters', role: 'system' },
    purpose: 'letter about an appeal',
    at: now,
  });
