import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, firstRefusal, type Policy, refuse } from '@kernel/decision.js';
import { type Recorded, type Subject } from '@kernel/event.js';
import { type UseCase } from '@kernel/use-case.js';
import { RESTRICTIONS } from '@platform/vault/restrictions.js';
import { licenceDecider } from '../../../licence/contract.js';
import { type ErasureOutcome, type PrivacyEvent } from '../../domain/events.js';
import { privacyDecider, type PrivacyRequest } from '../../domain/state.js';

export interface DecideErasure {
  readonly requestId: string;
  readonly outcome: ErasureOutcome;
  readonly ground: string;
  /** for a restriction: the events whose content nobody is to read */
  readonly eventIds: readonly string[];
  /** for a rectification: the correction that was made */
  readonly correctionEventId: string | null;
}

export interface ErasureFacts {
  readonly holderOrgnr: string | null;
  /** all that concerns the licence */
  readonly events: readonly Recorded[];
}

/** The rule that each outcome rests on; none is read for pseudonyms in views, which is our own measure (law.md § 6, I). */
const paragraphs: Readonly<Record<ErasureOutcome, string | null>> = {
  'refused-by-archive-duty': 'arkivlova § 13',
  restricted: 'personvernforordningen artikkel 18',
  rectified: 'personvernforordningen artikkel 16',
  'pseudonymised-views': null,
  'non-record-copies-deleted': 'personvernforordningen artikkel 17',
};

/**
 * Answers a request for erasure. Nothing of the log or of the vault is deleted by it: it is refused with its ground, or met
 * in another way (arkivlova § 13 second paragraph, V; GDPR arts. 16–18, V). A request can be met in more ways than one.
 */
export const decideErasure: UseCase<DecideErasure, PrivacyRequest, PrivacyEvent, ErasureFacts> = {
  name: 'decide-erasure',
  decider: privacyDecider,
  roles: ['caseworker', 'administrator'],
  streamId: ({ requestId }) => requestId,
  facts: async (_command, load, { request }) => {
    if (!request) return { holderOrgnr: null, events: [] };
    const licence = await load.load(licenceDecider, request.licenceId);
    return {
      holderOrgnr: licence.facts?.holderOrgnr ?? null,
      events: await load.subject(`licence:${request.licenceId}`),
    };
  },
  decide: (command, state, { now, facts }) => {
    if (state.decisions.some(({ outcome }) => outcome === command.outcome)) return alreadyTrue();
    const refusal = firstRefusal(policies, { command, state, facts });
    if (refusal) return refusal;
    const { requestId, outcome, ground, correctionEventId } = command;
    const licenceId = state.request?.licenceId ?? '';
    const decided: PrivacyEvent = {
      type: 'erasure-decided',
      data: {
        requestId,
        licenceId,
        outcome,
        paragraph: paragraphs[outcome],
        decidedOn: osloDate(now),
        correctionEventId: outcome === 'rectified' ? correctionEventId : null,
      },
      protected: { ground },
      subjects: state.subjects,
    };
    if (outcome === 'restricted') return accept(decided, restriction(command, state, facts));
    if (outcome === 'pseudonymised-views') return accept(decided, pseudonym(requestId, facts.holderOrgnr ?? ''));
    return accept(decided);
  },
};

interface Asked {
  readonly command: DecideErasure;
  readonly state: PrivacyRequest;
  readonly facts: ErasureFacts;
}

const policies: readonly Policy<Asked>[] = [
  ({ command, state }) =>
    state.request
      ? null
      : refuse(
          'request-unknown',
          null,
          { nb: 'Kravet finnes ikke.', nn: 'Kravet finst ikkje.' },
          { requestId: command.requestId },
        ),
  ({ command }) =>
    command.outcome === 'restricted' && command.eventIds.length === 0
      ? refuse('nothing-to-restrict', 'personvernforordningen artikkel 18', {
          nb: 'Si hvilke hendelser som skal sperres.',
          nn: 'Sei kva hendingar som skal sperrast.',
        })
      : null,
  ({ command, facts }) => {
    if (command.outcome !== 'restricted') return null;
    const known = new Set(facts.events.map(({ meta }) => meta.id));
    const unknown = command.eventIds.filter((id) => !known.has(id));
    return unknown.length === 0
      ? null
      : refuse(
          'event-not-in-case',
          null,
          { nb: 'Hendelsen gjelder ikke denne bevillingen.', nn: 'Hendinga gjeld ikkje dette løyvet.' },
          { eventIds: unknown },
        );
  },
  ({ command, facts }) => {
    if (command.outcome !== 'rectified') return null;
    const correction = facts.events.find(({ meta }) => meta.id === command.correctionEventId);
    return correction?.type === 'fact-corrected' || correction?.type === 'entered-in-error'
      ? null
      : refuse(
          'correction-missing',
          'personvernforordningen artikkel 16',
          {
            nb: 'Rett opplysningen først, og vis til rettelsen.',
            nn: 'Rett opplysninga først, og vis til rettinga.',
          },
          { correctionEventId: command.correctionEventId },
        );
  },
];

/** The content of the events, and the letters or documents that they stand for. */
const restriction = (
  { requestId, eventIds }: DecideErasure,
  { request, subjects }: PrivacyRequest,
  { events }: ErasureFacts,
): PrivacyEvent => ({
  type: 'content-restricted',
  data: {
    requestId,
    licenceId: request?.licenceId ?? '',
    decisionId: requestId,
    change: 'restrict',
    eventIds,
    blobs: events.filter(({ meta }) => eventIds.includes(meta.id)).flatMap(({ data }) => filesIn(data)),
    paragraph: paragraphs.restricted ?? '',
  },
  subjects: [...subjects, RESTRICTIONS],
});

const filesIn = (data: object): string[] => {
  const { sha256, pdf } = data as { sha256?: string; pdf?: { sha256?: string } };
  return [sha256, pdf?.sha256].filter((hash): hash is string => typeof hash === 'string');
};

/** Made from the request, so that it tells nothing of the name. */
const pseudonym = (requestId: string, orgnr: string): PrivacyEvent => {
  const subjects: Subject[] = [`request:${requestId}`, `party:${orgnr}`];
  return {
    type: 'name-pseudonymised',
    data: { requestId, orgnr, pseudonym: `Innehaver ${requestId.slice(0, 8)}` },
    subjects,
  };
};
