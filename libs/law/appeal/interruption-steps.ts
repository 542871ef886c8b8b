import type { IsoDate, IsoInstant } from '../calendar/iso.js';
import { norwegianDate } from '../calendar/norwegian-date.js';
import { evaluation, type RuleEvaluation } from '../explanation.js';
import type { RuleSet } from '../rule-set.js';
import type { AppealClock, AppealDeadlineGiven } from './appeal-case.js';

/** What a request for reasons did to the clock. */
export const reasonsStep = (
  before: AppealClock,
  after: AppealClock,
  given: AppealDeadlineGiven,
  asked: IsoInstant,
  rules: RuleSet,
): RuleEvaluation => {
  const due = after.due ? norwegianDate(after.due) : '';
  const text =
    after === before
      ? {
          nb: 'Kravet om begrunnelse avbryter ikke klagefristen.',
          nn: 'Kravet om grunngiving avbryt ikkje klagefristen.',
        }
      : after.due === null
        ? {
            nb: 'Det er bedt om begrunnelse i tide, og den er ikke kommet. Klagefristen er åpen.',
            nn: 'Det er bede om grunngiving i tide, og ho er ikkje komen. Klagefristen er open.',
          }
        : {
            nb: `Begrunnelsen kom ${norwegianDate(after.startsOn)}. Ny siste dag er ${due}.`,
            nn: `Grunngivinga kom ${norwegianDate(after.startsOn)}. Ny siste dag er ${due}.`,
          };
  return evaluation(
    {
      rule: 'appeal-reasons',
      paragraph: 'forvaltningsloven § 29 tredje ledd',
      confidence: 'V',
      facts: {
        requestedAt: asked,
        arrivedAt: given.reasonsArrivedAt ?? null,
        givenWithDecision: given.reasonsGivenWithDecision ?? false,
        dueBefore: before.due,
      },
      outcome: { due: after.due, interrupted: after !== before },
      ...text,
    },
    rules,
  );
};

/** What an extension did to the clock. */
export const extensionStep = (
  before: AppealClock,
  after: AppealClock,
  grantedAt: IsoInstant,
  until: IsoDate,
  rules: RuleSet,
): RuleEvaluation => {
  const due = after.due ? norwegianDate(after.due) : '';
  const text =
    after.due === before.due
      ? { nb: 'Utsettelsen endrer ikke klagefristen.', nn: 'Utsetjinga endrar ikkje klagefristen.' }
      : {
          nb: `Klagefristen er forlenget før den gikk ut. Ny siste dag er ${due}.`,
          nn: `Klagefristen er forlengd før han gjekk ut. Ny siste dag er ${due}.`,
        };
  return evaluation(
    {
      rule: 'appeal-extension',
      paragraph: 'forvaltningsloven § 29 fjerde ledd',
      confidence: 'V',
      facts: { grantedAt, until, dueBefore: before.due },
      outcome: after.due,
      ...text,
    },
    rules,
  );
};
