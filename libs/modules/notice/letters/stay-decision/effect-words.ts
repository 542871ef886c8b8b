import { type Language } from '../letter-frame.js';
import { writtenDate } from '../page/written.js';
import { writtenLength } from '../page/written-length.js';
import { type StayEffect, type StayUntil } from './content.js';

const ends: Readonly<Record<Language, Readonly<Record<Exclude<StayUntil, object>, string>>>> = {
  nb: {
    'appeal-limit-out': 'til klagefristen er ute',
    'appeal-decided': 'til klagen er avgjort',
    judgment: 'til det er falt endelig dom',
    ombudsman: 'til Sivilombudet har behandlet saken',
  },
  nn: {
    'appeal-limit-out': 'til klagefristen er ute',
    'appeal-decided': 'til klagen er avgjord',
    judgment: 'til det er falle endeleg dom',
    ombudsman: 'til Sivilombodet har behandla saka',
  },
};

/** How long a decision waits, as it follows the verb. */
export const untilText = (language: Language, until: StayUntil): string =>
  typeof until === 'object' ? `til og med ${writtenDate(until.day)}` : ends[language][until];

/** What the answer does to the withdrawal; null where there is none. */
export function stayEffectText(language: Language, effect: StayEffect): string | null {
  const nb = language === 'nb';
  switch (effect.kind) {
    case 'not-started':
      return nb
        ? 'Inndragningen begynner ikke så lenge vedtaket venter.'
        : 'Inndraginga tek ikkje til så lenge vedtaket ventar.';
    case 'suspended': {
      const served = writtenLength(language, { days: effect.daysServed });
      const left = effect.daysLeft === null ? null : writtenLength(language, { days: effect.daysLeft });
      return nb
        ? `Inndragningen stanser. Siste dag var ${writtenDate(effect.lastDayServed)}. Det er gått ${served}, og det blir regnet med.${left === null ? '' : ` Det gjenstår ${left} hvis inndragningen går videre.`} Bevillingen kan brukes så lenge vedtaket venter.`
        : `Inndraginga stansar. Siste dag var ${writtenDate(effect.lastDayServed)}. Det er gått ${served}, og det blir rekna med.${left === null ? '' : ` Det står att ${left} om inndraginga går vidare.`} Bevillinga kan brukast så lenge vedtaket ventar.`;
    }
    case 'runs':
      return nb
        ? `Inndragningen gjelder som vedtatt, fra og med ${writtenDate(effect.from)}.`
        : `Inndraginga gjeld som vedteke, frå og med ${writtenDate(effect.from)}.`;
    case 'no-withdrawal':
      return null;
  }
}
