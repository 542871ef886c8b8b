import { checkAppeal } from '../appeal/check-appeal.js';
import { checkChange, checkEffects } from '../appeal/change.js';
import { checkDecision } from '../case/check-decision.js';
import { isEnclosed } from '../checklist/enclosed.js';
import { type Gap, gap, isBlank, type Missing } from '../checklist/missing.js';
import { checkAccess, checkSendTo } from '../checklist/shared-items.js';
import { type AppealOutcome } from './content.js';

/** What the letter lacks: the decision enclosed, what follows from it, and costs where the party won (forvaltningsloven §§ 27, 36). */
export function appealOutcomeChecklist(letter: AppealOutcome): readonly Missing[] {
  const { outcome } = letter;
  const lack = gap();
  checkAppeal(lack, letter, 'FVL-27');
  checkDecision(lack, letter.ruling, letter.date, 'FVL-27', 'ruling');
  lack.when(
    isBlank(letter.enclosed) || !isEnclosed(letter.enclosures, letter.enclosed),
    'enclosed',
    'FVL-27',
    'Avgjørelsen av klagen som vedlegg',
    'Avgjerda av klagen som vedlegg',
  );
  lack.text(
    letter.summary,
    'summary',
    'FVL-24-25',
    'Hva klageinstansen har kommet til',
    'Kva klageinstansen har kome til',
  );
  if (outcome.kind === 'amended') {
    checkChange(lack, outcome.change, 'outcome.change', 'FVL-27');
    // The state administrator tries legality alone, so it cannot put another decision in its place (alkoholloven § 1-16, second para.).
    lack.when(
      letter.byStateAdministrator,
      'outcome.kind',
      'AL-1-16',
      'Statsforvalteren kan ikke endre vedtaket, bare oppheve det',
      'Statsforvaltaren kan ikkje endre vedtaket, berre oppheve det',
    );
  }
  checkEffects(lack, letter.effects, 'FVL-27');
  checkCosts(lack, letter);
  if (letter.furtherAppeal !== null)
    lack.text(
      letter.furtherAppeal,
      'furtherAppeal',
      'FVL-28',
      'Hvem som avgjør en ny klage',
      'Kven som avgjer ein ny klage',
    );
  checkAccess(lack, letter.access);
  return lack.missing;
}

/** The appellant must be told of costs when the decision was changed; who only was a party to it may have won nothing. */
function checkCosts(lack: Gap, { costs, outcome, to }: AppealOutcome): void {
  const won = outcome.kind !== 'upheld' && outcome.kind !== 'dismissed';
  if (costs === null) {
    lack.when(
      won && to === 'appellant',
      'costs',
      'FVL-36',
      'Hvem kostnader kreves av',
      'Kven kostnader blir kravde av',
    );
    return;
  }
  lack.text(costs.body, 'costs.body', 'FVL-36', 'Hvem kostnader kreves av', 'Kven kostnader blir kravde av');
  checkSendTo(lack, costs.sendTo, 'costs.sendTo', 'FVL-36', 'Hvor kravet skal sendes', 'Kvar kravet skal sendast');
}
