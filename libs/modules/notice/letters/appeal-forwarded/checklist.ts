import { checkAppeal } from '../appeal/check-appeal.js';
import { isEnclosed } from '../checklist/enclosed.js';
import { gap, isBlank, type Missing } from '../checklist/missing.js';
import { checkAccess } from '../checklist/shared-items.js';
import { type AppealForwarded } from './content.js';

/** What the letter lacks: when and where the case went, and the statement itself enclosed (forvaltningsloven § 33). */
export function appealForwardedChecklist(letter: AppealForwarded): readonly Missing[] {
  const lack = gap();
  checkAppeal(lack, letter, 'FVL-33');
  lack.date(letter.forwardedOn, 'forwardedOn', 'FVL-33', 'Når saken ble sendt', 'Når saka vart send');
  lack.when(
    letter.forwardedOn > letter.date || letter.forwardedOn < letter.appeal.receivedOn,
    'order',
    'FVL-33',
    'Saken ble sendt før klagen kom eller etter brevet',
    'Saka vart send før klagen kom eller etter brevet',
  );
  lack.text(letter.appealBody, 'appealBody', 'FVL-33', 'Hvem som avgjør klagen', 'Kven som avgjer klagen');
  lack.when(
    isBlank(letter.statement) || !isEnclosed(letter.enclosures, letter.statement),
    'statement',
    'FVL-33',
    'Uttalelsen til klageinstansen som vedlegg',
    'Fråsegna til klageinstansen som vedlegg',
  );
  checkAccess(lack, letter.access);
  return lack.missing;
}
