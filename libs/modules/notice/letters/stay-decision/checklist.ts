import { checkAppeal } from '../appeal/check-appeal.js';
import { checkDecision } from '../case/check-decision.js';
import { type Gap, gap, type Missing } from '../checklist/missing.js';
import { checkAccess } from '../checklist/shared-items.js';
import { isDate } from '../page/written.js';
import { type StayDecision, type StayEffect } from './content.js';

/** What the answer lacks: for how long, on what conditions, what it does to the withdrawal, and why (forvaltningsloven § 42). */
export function stayDecisionChecklist(letter: StayDecision): readonly Missing[] {
  const { granted, until, effect, conditions } = letter;
  const lack = gap();
  checkAppeal(lack, letter, 'FVL-42');
  checkDecision(lack, letter.ruling, letter.date, 'FVL-42', 'ruling');
  if (letter.askedOn !== null)
    lack.date(letter.askedOn, 'askedOn', 'FVL-42', 'Når det ble bedt om det', 'Når det vart bede om det');
  const day = until !== null && typeof until === 'object' ? until.day : null;
  lack.when(
    granted !== (until !== null) || (day !== null && !isDate(day)),
    'until',
    'FVL-42',
    'Hvor lenge vedtaket venter',
    'Kor lenge vedtaket ventar',
  );
  conditions.forEach((condition, index) =>
    lack.text(condition, `conditions.${index}`, 'FVL-42', 'Hva vilkåret går ut på', 'Kva vilkåret går ut på'),
  );
  lack.text(letter.considerations, 'considerations', 'FVL-42', 'Begrunnelsen', 'Grunngivinga');
  checkEffect(lack, effect, granted, letter.decision.kind === 'withdrawal');
  lack.text(letter.appealBody, 'appealBody', 'FVL-42', 'Hvem som avgjør klagen', 'Kven som avgjer klagen');
  checkAccess(lack, letter.access);
  return lack.missing;
}

/** The effect fits the answer and the decision, and its days can be counted. */
function checkEffect(lack: Gap, effect: StayEffect, granted: boolean, withdrawal: boolean): void {
  const fits = withdrawal
    ? (effect.kind === 'runs') !== granted && effect.kind !== 'no-withdrawal'
    : effect.kind === 'no-withdrawal';
  lack.when(!fits, 'effect', 'FVL-42', 'Hva svaret betyr for inndragningen', 'Kva svaret har å seie for inndraginga');
  if (effect.kind === 'runs')
    lack.date(effect.from, 'effect.from', 'FVL-42', 'Når inndragningen gjelder fra', 'Når inndraginga gjeld frå');
  if (effect.kind !== 'suspended') return;
  lack.date(
    effect.lastDayServed,
    'effect.lastDayServed',
    'FVL-42',
    'Siste dag før inndragningen stanser',
    'Siste dag før inndraginga stansar',
  );
  const counts = [effect.daysServed, ...(effect.daysLeft === null ? [] : [effect.daysLeft])];
  lack.when(
    !counts.every((count) => Number.isInteger(count) && count >= 0),
    'effect.days',
    'FVL-42',
    'Hvor mange dager som er gått',
    'Kor mange dagar som er gått',
  );
}
