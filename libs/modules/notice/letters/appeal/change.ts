import { extentText } from '../case/extent-words.js';
import { type Gap } from '../checklist/missing.js';
import { type CitationKey } from '../citations/citation-key.js';
import { type Language } from '../letter-frame.js';
import { type Block, free, list, paragraph } from '../page/letter-body.js';
import { isDate, writtenDate } from '../page/written.js';
import { effectText } from './change-words.js';
import { type AppealEffect, type DecisionChange } from './content.js';

/** What the decision says after the change. */
export function changeBlock(language: Language, change: DecisionChange): Block {
  const nb = language === 'nb';
  switch (change.kind) {
    case 'withdrawal': {
      const reach = extentText(language, change.extent);
      const first = writtenDate(change.from);
      const last = change.to === null ? '' : ` til og med ${writtenDate(change.to)}`;
      return paragraph(
        nb
          ? `Bevillingen er nå inndratt ${reach}, fra og med ${first}${last}.`
          : `Bevillinga er no dregen inn ${reach}, frå og med ${first}${last}.`,
      );
    }
    case 'points':
      return paragraph(
        nb ? `Tallet på prikker i saken er nå ${change.points}.` : `Talet på prikkar i saka er no ${change.points}.`,
      );
    case 'words':
      return free(change.text);
  }
}

/** What follows, one line each. */
export const effectList = (language: Language, effects: readonly AppealEffect[]): Block =>
  list(effects.map((effect) => effectText(language, effect)));

/** A change that can be read: days that exist, in order; whole points. */
export function checkChange(lack: Gap, change: DecisionChange, path: string, key: CitationKey): void {
  const unclear =
    change.kind === 'withdrawal'
      ? !isPeriod(change.from, change.to)
      : change.kind === 'points'
        ? !isCount(change.points)
        : change.text.trim() === '';
  lack.when(unclear, path, key, 'Hva vedtaket er endret til', 'Kva vedtaket er endra til');
}

/** At least one effect, each with what it speaks of. */
export function checkEffects(lack: Gap, effects: readonly AppealEffect[], key: CitationKey): void {
  lack.when(effects.length === 0, 'effects', key, 'Hva utfallet betyr', 'Kva utfallet betyr');
  effects.forEach((effect, index) =>
    lack.when(!isWhole(effect), `effects.${index}`, key, 'Hva utfallet betyr', 'Kva utfallet betyr'),
  );
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;
const isPeriod = (from: string, to: string | null): boolean =>
  isDate(from) && (to === null || (isDate(to) && to >= from));

function isWhole(effect: AppealEffect): boolean {
  switch (effect.kind) {
    case 'withdrawal-ended':
      return isDate(effect.lastDay);
    case 'withdrawal-changed':
    case 'withdrawal-resumed':
      return isPeriod(effect.from, effect.to);
    case 'points-changed':
      return isCount(effect.from) && isCount(effect.to);
    case 'later-reviewed':
      return effect.caseNumbers.length > 0 && effect.caseNumbers.every((number) => number.trim() !== '');
    case 'stands':
    case 'counts-no-more':
    case 'withdrawal-not-started':
    case 'decided-anew':
      return true;
  }
}
