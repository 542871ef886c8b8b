import { cite } from '../citations/citation.js';
import { type Language } from '../letter-frame.js';
import { type AppealDefectKind } from './content.js';

const words: Readonly<Record<Language, Readonly<Record<AppealDefectKind, string>>>> = {
  nb: {
    signature: 'underskrift, eller en annen bekreftelse på hvem klagen kommer fra',
    decision: 'hvilket vedtak dere klager på',
    change: 'hva dere vil ha endret i vedtaket',
    right: 'opplysninger som viser at dere har rett til å klage',
    time: 'opplysninger som viser at klagen kom i tide',
    authority: `skriftlig fullmakt fra den klagen er satt fram for, jf. ${cite('nb', 'FVL-12')}`,
  },
  nn: {
    signature: 'underskrift, eller ei anna stadfesting av kven klagen kjem frå',
    decision: 'kva vedtak de klagar på',
    change: 'kva de vil ha endra i vedtaket',
    right: 'opplysningar som viser at de har rett til å klage',
    time: 'opplysningar som viser at klagen kom i tide',
    authority: `skriftleg fullmakt frå den klagen er sett fram for, jf. ${cite('nn', 'FVL-12')}`,
  },
};

/** What an appeal lacks, one line each. */
export const defectLines = (language: Language, lacks: readonly AppealDefectKind[]): readonly string[] =>
  lacks.map((kind) => words[language][kind]);

/** Whether the kind is one that letters know. */
export const isDefect = (kind: string): boolean => Object.hasOwn(words.nb, kind);
