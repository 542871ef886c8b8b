import { osloDate } from '@kernel/clock.js';
import { type Policy, refuse } from '@kernel/decision.js';
import { Temporal } from 'temporal-polyfill';
import { type InspectionFacts, type RecordInspection } from './command.js';

interface Asked {
  readonly command: RecordInspection;
  readonly facts: InspectionFacts;
  readonly now: Temporal.Instant;
}

const before = (a: string | Temporal.Instant, b: string | Temporal.Instant): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b)) < 0;

const timesFit: Policy<Asked> = ({ command: { startedAt, endedAt, findings }, now }) => {
  if (before(endedAt, startedAt) || before(now, endedAt)) {
    return refuse(
      'control-times-impossible',
      null,
      {
        nb: 'Kontrollen må være slutt etter at den begynte, og før den rapporteres.',
        nn: 'Kontrollen må vere slutt etter at han tok til, og før han blir rapportert.',
      },
      { startedAt, endedAt },
    );
  }
  const late = findings.find(({ at }) => before(endedAt, at));
  return late
    ? refuse(
        'finding-after-control',
        null,
        { nb: 'Et funn er tidfestet etter kontrollen.', nn: 'Eit funn er tidfest etter kontrollen.' },
        { at: late.at, endedAt },
      )
    : null;
};

const placeIsKnown: Policy<Asked> = ({ command: { placeId }, facts }) =>
  facts.place.placeId
    ? null
    : refuse(
        'place-unknown',
        null,
        { nb: 'Stedet finnes ikke i registeret.', nn: 'Staden finst ikkje i registeret.' },
        { placeId },
      );

const licencesAreThere: Policy<Asked> = ({ command: { placeId, licenceIds }, facts }) => {
  if (licenceIds.length === 0) {
    return refuse('no-licence-named', null, {
      nb: 'Oppgi hvilken bevilling kontrollen gjelder.',
      nn: 'Oppgje kva løyve kontrollen gjeld.',
    });
  }
  const wrong = facts.licences.find(({ state }) => state.facts?.placeId !== placeId);
  return wrong
    ? refuse(
        'licence-not-at-place',
        'alkoholloven § 4-2',
        { nb: 'Bevillingen gjelder ikke dette stedet.', nn: 'Løyvet gjeld ikkje denne staden.' },
        { licenceId: wrong.licenceId, placeId },
      )
    : null;
};

/** Vinmonopolet is outside municipal control by law and by data, not by name (law.md trap 18). */
const municipalControlOnly: Policy<Asked> = ({ facts }) => {
  const outlet = facts.licences.find(({ state }) => state.facts?.kind === 'vinmonopol');
  return outlet
    ? refuse(
        'outside-municipal-control',
        'alkoholloven § 1-9',
        { nb: 'Kommunen kontrollerer ikke Vinmonopolet.', nn: 'Kommunen kontrollerer ikkje Vinmonopolet.' },
        { licenceId: outlet.licenceId },
      )
    : null;
};

const licencesRun: Policy<Asked> = ({ command: { startedAt }, facts }) => {
  const day = osloDate(startedAt);
  const idle = facts.licences.find(({ state }) => {
    const period = state.facts?.period;
    return !period || day < period.start || day > period.end;
  });
  return idle
    ? refuse(
        'licence-not-running',
        'alkoholloven § 1-6',
        { nb: 'Bevillingen gjaldt ikke den dagen.', nn: 'Løyvet gjaldt ikkje den dagen.' },
        { licenceId: idle.licenceId, day },
      )
    : null;
};

/** forvaltningsloven §§ 6, 8, 10 bind hired inspectors too: a statement per inspector per control. */
const impartialityDeclared: Policy<Asked> = ({ command: { inspectors } }) =>
  inspectors.length > 0 && inspectors.every((inspector) => inspector.impartialityDeclared)
    ? null
    : refuse(
        'impartiality-not-declared',
        'forvaltningsloven §§ 6, 8 og 10',
        {
          nb: 'Hver kontrollør må ha erklært seg habil for denne kontrollen.',
          nn: 'Kvar kontrollør må ha erklært seg habil for denne kontrollen.',
        },
        { inspectors: inspectors.length },
      );

export const inspectionPolicies: readonly Policy<Asked>[] = [
  timesFit,
  placeIsKnown,
  licencesAreThere,
  municipalControlOnly,
  licencesRun,
  impartialityDeclared,
];
