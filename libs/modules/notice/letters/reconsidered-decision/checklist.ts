import { checkAppeal } from '../appeal/check-appeal.js';
import { checkChange, checkEffects } from '../appeal/change.js';
import { checkDecision } from '../case/check-decision.js';
import { gap, type Missing } from '../checklist/missing.js';
import { isCited } from '../citations/citation.js';
import { checkRights } from '../rights/check-rights.js';
import { type ReconsideredDecision } from './content.js';

/**
 * What the letter lacks. Amended or reversed it is a new decision and needs rules, facts, reasons and rights (forvaltningsloven §§ 24,
 * 25, 27, 33) and the costs (§ 36); upheld it says so and who decides now.
 */
export function reconsideredDecisionChecklist(letter: ReconsideredDecision): readonly Missing[] {
  const { outcome, answered } = letter;
  const lack = gap();
  checkAppeal(lack, letter, 'FVL-27');
  checkDecision(lack, letter.ruling, letter.date, 'FVL-27', 'ruling');
  lack.when(
    letter.rules.length === 0 || !letter.rules.every(isCited),
    'rules',
    'FVL-24-25',
    'Reglene som vedtaket bygger på',
    'Reglane som vedtaket byggjer på',
  );
  letter.facts.forEach((fact, index) =>
    lack.text(fact, `facts.${index}`, 'FVL-24-25', 'Hva vedtaket bygger på', 'Kva vedtaket byggjer på'),
  );
  if (answered !== 'no-grounds-given') {
    lack.when(answered.length === 0, 'answered', 'FVL-33', 'Hva klagen bygger på', 'Kva klagen byggjer på');
    answered.forEach(({ argument, answer }, index) => {
      const at = `answered.${index}`;
      lack.text(argument, `${at}.argument`, 'FVL-33', 'Hva klageren skriver', 'Kva klagaren skriv');
      lack.text(answer, `${at}.answer`, 'FVL-33', 'Svaret på det klageren skriver', 'Svaret på det klagaren skriv');
    });
  }
  lack.text(letter.considerations, 'considerations', 'FVL-24-25', 'Organets begrunnelse', 'Grunngivinga til organet');
  checkEffects(lack, letter.effects, 'FVL-27');
  if (outcome.kind === 'upheld') {
    lack.text(outcome.appealBody, 'outcome.appealBody', 'FVL-33', 'Hvem som avgjør klagen', 'Kven som avgjer klagen');
    return lack.missing;
  }
  if (outcome.kind === 'amended') checkChange(lack, outcome.change, 'outcome.change', 'FVL-27');
  lack.text(letter.costs?.body ?? '', 'costs', 'FVL-36', 'Hvem kostnader kreves av', 'Kven kostnader blir kravde av');
  checkRights(lack, outcome.rights, 'outcome.rights');
  return lack.missing;
}
