import { checkAppeal } from '../appeal/check-appeal.js';
import { checkDecision } from '../case/check-decision.js';
import { type Gap, gap, isBlank, type Missing } from '../checklist/missing.js';
import { checkRights } from '../rights/check-rights.js';
import { type CostItem, type CostsDecision } from './content.js';
import { coveredOre } from './sums.js';

/** What the decision lacks: the claim item by item, what is covered and why not, and the rights (forvaltningsloven §§ 24, 25, 27, 36). */
export function costsDecisionChecklist(letter: CostsDecision): readonly Missing[] {
  const { changedBy, claim } = letter;
  const lack = gap();
  checkAppeal(lack, letter, 'FVL-27');
  checkDecision(lack, letter.ruling, letter.date, 'FVL-27', 'ruling');
  checkDecision(lack, changedBy, letter.date, 'FVL-36', 'changedBy');
  lack.date(changedBy.arrivedOn, 'changedBy.arrivedOn', 'FVL-36', 'Når endringen kom fram', 'Når endringa kom fram');
  lack.date(claim.receivedOn, 'claim.receivedOn', 'FVL-36', 'Når kravet kom inn', 'Når kravet kom inn');
  lack.date(claim.due, 'claim.due', 'FVL-36', 'Siste dag for kravet', 'Siste dag for kravet');
  lack.when(
    claim.due <= changedBy.arrivedOn,
    'claim.order',
    'FVL-36',
    'Siste dag for kravet er ikke etter at endringen kom fram',
    'Siste dag for kravet er ikkje etter at endringa kom fram',
  );
  lack.when(letter.items.length === 0, 'items', 'FVL-24-25', 'Hva kravet gjelder', 'Kva kravet gjeld');
  letter.items.forEach((item, index) => checkItem(lack, item, `items.${index}`));
  lack.text(letter.considerations, 'considerations', 'FVL-24-25', 'Organets begrunnelse', 'Grunngivinga til organet');
  lack.when(
    isBlank(letter.paidBy) !== (coveredOre(letter.items) === 0),
    'paidBy',
    'FVL-36',
    'Hvem som betaler, når noe blir dekket',
    'Kven som betaler, når noko blir dekt',
  );
  checkRights(lack, letter.rights);
  return lack.missing;
}

const isMoney = (ore: number): boolean => Number.isInteger(ore) && ore >= 0;

function checkItem(lack: Gap, { what, claimedOre, coveredOre: covered, why }: CostItem, at: string): void {
  lack.text(what, `${at}.what`, 'FVL-24-25', 'Hva kostnaden gjelder', 'Kva kostnaden gjeld');
  lack.when(
    !isMoney(claimedOre) || !isMoney(covered) || covered > claimedOre,
    `${at}.amount`,
    'FVL-24-25',
    'Hvor mye som er krevd og dekket',
    'Kor mykje som er kravd og dekt',
  );
  lack.when(
    covered < claimedOre && isBlank(why),
    `${at}.why`,
    'FVL-24-25',
    'Hvorfor kostnaden ikke blir dekket fullt ut',
    'Kvifor kostnaden ikkje blir dekt fullt ut',
  );
}
