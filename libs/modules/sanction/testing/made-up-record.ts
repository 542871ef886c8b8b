import { type Subject } from '@kernel/event.js';
import { uuidFrom } from '@kernel/ids.js';
import { defaultRules, type RuleSet } from '@law/rule-set.js';
import { type LadderVerdict } from '@law/ladder/ladder-case.js';
import { licenceDecider, type LicenceFacts, type LicenceState } from '../../licence/contract.js';
import {
  type DeciderBody,
  type DecisionKind,
  type Delegation,
  municipalityDecider,
  type MunicipalityState,
} from '../../municipality/contract.js';
import { type Offence, type SanctionEvent } from '../domain/events.js';

export const licenceId = 'b8d5f3a0-5d5b-5a4e-9a55-0000000000b1';
export const placeId = 'b8d5f3a0-5d5b-5a4e-9a55-0000000000a1';
export const inspectionId = 'b8d5f3a0-5d5b-5a4e-9a55-0000000000c1';
export const holderOrgnr = '974760673';

export const subjects: readonly Subject[] = [`licence:${licenceId}`, `place:${placeId}`, `party:${holderOrgnr}`];

export const licenceFacts: LicenceFacts = {
  number: 'SKJ-2012-001',
  kind: 'serving',
  groups: [1, 2],
  holderOrgnr,
  placeId,
  period: { start: '2012-07-01', end: '2016-06-30' },
};
export const licence: LicenceState = { ...licenceDecider.initial, licenceId, facts: licenceFacts };
export const facts: { licence: LicenceState; rules: RuleSet } = { licence, rules: defaultRules };

const delegation = (kind: DecisionKind, body: DeciderBody, more: Partial<Delegation> = {}): Delegation => ({
  delegationId: `${kind} to ${body.id}`,
  kind,
  body,
  from: '2012-01-01',
  until: null,
  specific: false,
  decidedBy: { bodyId: 'kommunestyret', reference: 'K-sak 1/12' },
  withdrawnFrom: null,
  ...more,
});
const administration: DeciderBody = { id: 'administrasjonen', name: 'administrasjonen', kind: 'administration' };
const committee: DeciderBody = { id: 'formannskapet', name: 'formannskapet', kind: 'political' };

/** A municipality whose register lets the administration warn, and an elected body withdraw. */
export const municipality: MunicipalityState = {
  ...municipalityDecider.initial,
  delegations: [
    delegation('warning', administration),
    delegation('withdrawal', administration, { specific: true }),
    delegation('withdrawal', committee),
    delegation('withdrawal-until-cured', committee),
    delegation('suitability-withdrawal', committee),
  ],
};

type Of<T extends SanctionEvent['type']> = Extract<SanctionEvent, { type: T }>;

export const offence = (at: string, judged: 'ordinary' | 'gross' = 'ordinary'): Offence => ({
  findingId: `finding ${at}`,
  provision: judged === 'gross' ? 'sale-to-under-18' : 'own-drink',
  at,
  class: judged,
});

export const historyComplete: Of<'history-declared-complete'> = {
  type: 'history-declared-complete',
  occurredAt: '2012-07-01',
  data: { licenceId, through: '2012-07-01', source: 'register file' },
  subjects: [`licence:${licenceId}`],
};

/** The n-th case: its breach, proposal, warning and letter have ids of that number. */
export const breach = (n: number, ...offences: readonly Offence[]): Of<'breach-recorded'> => ({
  type: 'breach-recorded',
  data: {
    licenceId,
    breachId: `breach-${n}`,
    inspectionId: n === 1 ? inspectionId : `inspection-${n}`,
    reportNumber: `K-${n}`,
    offences,
    standardOfProof: 'preponderance',
    commentConsidered: false,
  },
  protected: { factsFound: 'Brudd.', holdersVersion: '', weighing: '', classReasons: '' },
  subjects,
});

export const proposalIdOf = (n: number): string => uuidFrom('proposal', `breach-${n}`);

export const warningVerdict: LadderVerdict = {
  row: 'A',
  reaction: 'warning',
  min: null,
  max: null,
  mandatory: false,
  capEnd: null,
};

export const proposed = (n: number, verdict: Partial<LadderVerdict> = {}): Of<'reaction-proposed'> => ({
  type: 'reaction-proposed',
  data: {
    licenceId,
    proposalId: proposalIdOf(n),
    breachId: `breach-${n}`,
    verdict: { ...warningVerdict, ...verdict },
    startOn: '2014-02-12',
    reasoning: [],
    rulesVersion: defaultRules.version,
  },
  subjects,
});

export const dropped = (n: number): Of<'proposal-dropped'> => ({
  type: 'proposal-dropped',
  data: { licenceId, proposalId: proposalIdOf(n) },
  protected: { reasons: 'Bagatell.' },
  subjects,
});

export const warned = (n: number, decidedOn: string): Of<'warning-issued'> => ({
  type: 'warning-issued',
  data: {
    licenceId,
    warningId: `warning-${n}`,
    proposalId: proposalIdOf(n),
    breachId: `breach-${n}`,
    inspectionId: n === 1 ? inspectionId : `inspection-${n}`,
    decidedBy: { body: 'administrasjonen', reference: 'punkt 4' },
    decidedOn,
    departsFromProposal: false,
    holderOrgnr,
  },
  protected: {
    factors: { kind: 'a', gravity: 'b', blame: 'c', repetition: 'd', correction: 'e' },
    reasons: '',
  },
  occurredAt: decidedOn,
  subjects,
});

export const notified = (
  n: number,
  arrivedOn: string,
  certainty: 'proven' | 'presumed' = 'presumed',
): Of<'decision-notified'> => ({
  type: 'decision-notified',
  data: { licenceId, reactionId: `warning-${n}`, noticeId: `notice-${n}`, arrivedOn, certainty },
  occurredAt: arrivedOn,
  subjects: [...subjects, `notice:notice-${n}`],
});
