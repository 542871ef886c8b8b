import { type Language } from '../letter-frame.js';
import { writtenLength } from '../page/written-length.js';

const roll: Readonly<Record<Language, string>> = {
  nb: 'Er den siste dagen en lørdag, en søndag, en helligdag, 1. mai eller 17. mai, går fristen ut første virkedag etter.',
  nn: 'Er den siste dagen ein laurdag, ein sundag, ein heilagdag, 1. mai eller 17. mai, går fristen ut første yrkedag etter.',
};

const started: Readonly<Record<Language, Readonly<Record<'dispatch' | 'receipt', string>>>> = {
  nb: {
    dispatch:
      'Den regnes fra den dagen vi sendte brevet, ikke fra den dagen dere fikk det. Dagen vi sendte det, regnes ikke med.',
    receipt: 'Den regnes fra den dagen dere mottok brevet, og den dagen regnes ikke med.',
  },
  nn: {
    dispatch:
      'Han blir rekna frå den dagen vi sende brevet, ikkje frå den dagen de fekk det. Dagen vi sende det, blir ikkje rekna med.',
    receipt: 'Han blir rekna frå den dagen de fekk brevet, og den dagen blir ikkje rekna med.',
  },
};

/** How long a limit is and how it is counted; no day is named, because the letter is written before it is sent. */
export const replyPeriodText = (language: Language, days: number, from: 'dispatch' | 'receipt'): string =>
  `Fristen er ${writtenLength(language, { days })}. ${started[language][from]} ${roll[language]}`;
