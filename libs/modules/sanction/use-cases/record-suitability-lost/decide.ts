import { osloDate } from '@kernel/clock.js';
import { accept, firstRefusal, type Policy, refuse } from '@kernel/decision.js';
import { uuidFrom } from '@kernel/ids.js';
import { type UseCase } from '@kernel/use-case.js';
import { licenceDecider, type LicenceState } from '../../../licence/contract.js';
import { provisionSubject } from '../../domain/earlier-cases.js';
import { type SanctionEvent } from '../../domain/events.js';
import { sanctionDecider, type SanctionRecord } from '../../domain/state.js';
import { isJudgedBy7b, lookBackFrom, tooOld } from '../../domain/suitability.js';
import { type SuitabilityMatter, type SuitabilityPerson } from '../../domain/suitability-events.js';

export interface RecordSuitabilityLost {
  readonly licenceId: string;
  /** the day the record is assessed; ten years are counted back from it */
  readonly assessedOn: string;
  readonly persons: readonly (SuitabilityPerson & { readonly name: string })[];
  /** `source`: where it is known from, e.g. the tax office's letter; `description`: what was done */
  readonly matters: readonly (SuitabilityMatter & { readonly source: string; readonly description: string })[];
}

interface Asked {
  readonly command: RecordSuitabilityLost;
  readonly licence: LicenceState;
  readonly today: string;
}

const licenceIsKnown: Policy<Asked> = ({ command: { licenceId }, licence }) =>
  licence.facts
    ? null
    : refuse(
        'licence-unknown',
        null,
        { nb: 'Bevillingen finnes ikke.', nn: 'Løyvet finst ikkje.' },
        { licenceIds: [licenceId] },
      );

/** Alkoholloven § 1-7b, sixth paragraph. */
const notVinmonopol: Policy<Asked> = ({ licence }) =>
  licence.facts?.kind === 'vinmonopol'
    ? refuse('suitability-not-vinmonopol', 'alkoholloven § 1-7b', {
        nb: 'Vandelskravet gjelder ikke Vinmonopolet.',
        nn: 'Vandelskravet gjeld ikkje Vinmonopolet.',
      })
    : null;

const daysHaveCome: Policy<Asked> = ({ command: { assessedOn, matters }, today }) =>
  [assessedOn, ...matters.map(({ factOn }) => factOn)].every((day) => day <= today)
    ? null
    : refuse(
        'date-in-future',
        null,
        { nb: 'Datoen har ikke vært ennå.', nn: 'Datoen har ikkje vore enno.' },
        { assessedOn, today },
      );

const mattersNamePersons: Policy<Asked> = ({ command: { persons, matters } }) => {
  const refs = persons.map(({ ref }) => ref);
  const known = matters.every(({ person }) => refs.includes(person));
  return matters.length > 0 && known && new Set(refs).size === refs.length
    ? null
    : refuse(
        'suitability-matter-without-person',
        'alkoholloven § 1-7b',
        {
          nb: 'Hvert forhold må gjelde en av personene, og hver person må ha sin egen referanse.',
          nn: 'Kvart forhold må gjelde ein av personane, og kvar person må ha sin eigen referanse.',
        },
        { persons: refs, matters: matters.length },
      );
};

/** Tax, excise and accounts are no matter of the manager's; what else he has done calls for another manager, not for 7.4. */
const notTheManager: Policy<Asked> = ({ command: { persons, matters } }) => {
  const others = persons.filter(({ role }) => !isJudgedBy7b(role));
  return others.length === 0
    ? null
    : refuse(
        'suitability-not-the-manager',
        'alkoholloven § 1-7c',
        {
          nb: 'Styrer og stedfortreder vurderes etter egne regler, og aldri for skatt, avgift og regnskap. Krev ny styrer i stedet.',
          nn: 'Styrar og avløysar blir vurderte etter eigne reglar, og aldri for skatt, avgift og rekneskap. Krev ny styrar i staden.',
        },
        {
          persons: others.map(({ ref }) => ref),
          kinds: matters.filter(({ person }) => others.some(({ ref }) => ref === person)).map(({ kind }) => kind),
        },
      );
};

/** Law.md § 7 row 15. */
const nothingTooOld: Policy<Asked> = ({ command: { assessedOn, matters } }) => {
  const old = tooOld(matters, assessedOn);
  return old.length === 0
    ? null
    : refuse(
        'suitability-fact-too-old',
        'alkoholloven § 1-7b',
        {
          nb: 'Forhold som er eldre enn ti år, kan ikke tillegges vekt.',
          nn: 'Forhold som er eldre enn ti år, kan det ikkje leggjast vekt på.',
        },
        { earliest: lookBackFrom(assessedOn), factOn: old.map(({ factOn }) => factOn) },
      );
};

const policies: readonly Policy<Asked>[] = [
  licenceIsKnown,
  notVinmonopol,
  daysHaveCome,
  mattersNamePersons,
  notTheManager,
  nothingTooOld,
];

/**
 * The holder or somebody with influence no longer has a spotless record (alkoholloven § 1-7b, guideline 7.4). It opens a case
 * of its own: advance notice first, then the political body. Knowing of a tax offence is the usual way, not a condition
 * (law.md § 8.3 no. 23).
 */
export const recordSuitabilityLost: UseCase<RecordSuitabilityLost, SanctionRecord, SanctionEvent, LicenceState> = {
  name: 'record-suitability-lost',
  decider: sanctionDecider,
  roles: ['caseworker'],
  streamId: ({ licenceId }) => licenceId,
  facts: ({ licenceId }, load) => load.load(licenceDecider, licenceId),
  decide: (command, _record, { commandId, now, facts: licence }) => {
    const refusal = firstRefusal(policies, { command, licence, today: osloDate(now) });
    if (refusal || !licence.facts) return refusal ?? refuse('licence-unknown', null, { nb: '', nn: '' });
    const { licenceId, assessedOn, persons, matters } = command;
    const { placeId, holderOrgnr } = licence.facts;
    const kinds = [...new Set(matters.map(({ kind }) => kind))].sort();
    return accept({
      type: 'suitability-lost',
      data: {
        licenceId,
        lossId: uuidFrom('suitability', commandId),
        assessedOn,
        persons: persons.map(({ ref, role }) => ({ ref, role })),
        matters: matters.map(({ person, kind, factOn }) => ({ person, kind, factOn })),
      },
      protected: {
        persons: persons.map(({ ref, name }) => ({ ref, name })),
        matters: matters.map(({ source, description }) => ({ source, description })),
      },
      occurredAt: assessedOn,
      subjects: [
        `licence:${licenceId}`,
        `place:${placeId}`,
        `party:${holderOrgnr}`,
        ...kinds.map((kind) => provisionSubject(`suitability-${kind}`)),
      ],
    });
  },
};
