import { type WithdrawalLength } from '../case/extent.js';
import { type Language } from '../letter-frame.js';
import { writtenCount } from './written.js';

const units: Readonly<Record<Language, Readonly<Record<'days' | 'weeks' | 'months', readonly [string, string]>>>> = {
  nb: { days: ['dag', 'dager'], weeks: ['uke', 'uker'], months: ['måned', 'måneder'] },
  nn: { days: ['dag', 'dagar'], weeks: ['veke', 'veker'], months: ['månad', 'månader'] },
};

/** A span as written in a sentence: én uke, to uker, 14 dager. */
export function writtenLength(language: Language, length: WithdrawalLength): string {
  if ('weeks' in length && length.weeks === 1 && language === 'nn') return 'éi veke';
  const [unit, count] =
    'days' in length
      ? (['days', length.days] as const)
      : 'weeks' in length
        ? (['weeks', length.weeks] as const)
        : (['months', length.months] as const);
  const [one, more] = units[language][unit];
  return `${writtenCount(count, language)} ${count === 1 ? one : more}`;
}

/** Money in øre as kroner, with øre only where there are some: 12 345,50 kroner. The same in both languages. */
export function writtenKroner(ore: number): string {
  const kroner = String(Math.floor(ore / 100)).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  const rest = ore % 100;
  if (ore === 100) return '1 krone';
  return `${kroner}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`} kroner`;
}
