import { extentText } from '../case/extent-words.js';
import { type Language } from '../letter-frame.js';
import { writtenDate } from '../page/written.js';
import { type AppealEffect } from './content.js';

const list = (numbers: readonly string[]): string =>
  numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} og ${numbers.at(-1)}`;

const period = (language: Language, from: string, to: string | null): string => {
  const [first, last] = language === 'nb' ? ['fra og med', 'til og med'] : ['frå og med', 'til og med'];
  return `${first} ${writtenDate(from)}${to === null ? '' : ` ${last} ${writtenDate(to)}`}`;
};

/** What an outcome does, one sentence each. */
export function effectText(language: Language, effect: AppealEffect): string {
  const nb = language === 'nb';
  switch (effect.kind) {
    case 'stands':
      return nb ? 'Vedtaket gjelder som før.' : 'Vedtaket gjeld som før.';
    case 'counts-no-more':
      return nb
        ? 'Reaksjonen teller ikke lenger. Kommunen bygger ikke på den i senere saker.'
        : 'Reaksjonen tel ikkje lenger. Kommunen byggjer ikkje på han i seinare saker.';
    case 'withdrawal-ended':
      return nb
        ? `Inndragningen slutter. Siste dag er ${writtenDate(effect.lastDay)}. Bevillingen kan brukes igjen fra dagen etter, så lenge den gjelder.`
        : `Inndraginga sluttar. Siste dag er ${writtenDate(effect.lastDay)}. Bevillinga kan brukast igjen frå dagen etter, så lenge ho gjeld.`;
    case 'withdrawal-not-started':
      return nb ? 'Inndragningen blir ikke satt i verk.' : 'Inndraginga blir ikkje sett i verk.';
    case 'withdrawal-changed':
      return nb
        ? `Bevillingen er inndratt ${extentText(language, effect.extent)}, ${period(language, effect.from, effect.to)}.`
        : `Bevillinga er dregen inn ${extentText(language, effect.extent)}, ${period(language, effect.from, effect.to)}.`;
    case 'withdrawal-resumed':
      return nb
        ? `Inndragningen går videre ${period(language, effect.from, effect.to)}. Dagene før den stanset, regnes med.`
        : `Inndraginga går vidare ${period(language, effect.from, effect.to)}. Dagane før ho stansa, blir rekna med.`;
    case 'points-changed':
      return nb
        ? `Tallet på prikker i saken er endret fra ${effect.from} til ${effect.to}.`
        : `Talet på prikkar i saka er endra frå ${effect.from} til ${effect.to}.`;
    case 'later-reviewed':
      return nb
        ? `Kommunen ser på nytt på det som bygger på vedtaket: sak ${list(effect.caseNumbers)}. Dere får beskjed om hva vi kommer til.`
        : `Kommunen ser på nytt på det som byggjer på vedtaket: sak ${list(effect.caseNumbers)}. De får melding om kva vi kjem til.`;
    case 'decided-anew':
      return nb
        ? 'Kommunen behandler saken på nytt. Dere får beskjed om hva som skjer videre.'
        : 'Kommunen behandlar saka på nytt. De får melding om kva som skjer vidare.';
  }
}
