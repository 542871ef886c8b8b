import { type Column, isColumn } from './columns.js';
import { fieldReasons, rowReasons } from './field-reasons.js';
import { isOrgNumber } from './org-number.js';
import { type Reason } from './reasons.js';
import { readDate } from './register-date.js';
import { type AlcoholGroup } from './register-licence.js';
import { type Reading } from './row-reader.js';
import { readGroups } from './type-codes.js';

const reading = <T>(value: T | null | undefined, otherwise: Reason): Reading<T> =>
  value === null || value === undefined ? { wrong: otherwise } : { value };

/** Text as it stands; a leading = + - or @ is data here and is never run. */
export const asText = (text: string): Reading<string> => ({ value: text });

export function asOrgNumber(text: string): Reading<string> {
  const digits = text.replace(/[\s\u00a0]/g, '');
  if (!/^\d{9}$/.test(digits)) return { wrong: fieldReasons.orgnrForm };
  return isOrgNumber(digits) ? { value: digits } : { wrong: fieldReasons.orgnrCheck };
}

export const asDate = (text: string): Reading<string> => reading(readDate(text), fieldReasons.date);

export const asGroups = (text: string): Reading<AlcoholGroup[]> => reading(readGroups(text), fieldReasons.group);

export const asPostcode = (text: string): Reading<string> =>
  /^\d{4}$/.test(text) ? { value: text } : { wrong: fieldReasons.postcode };

export const asMunicipalityNumber = (text: string): Reading<string> =>
  /^\d{4}$/.test(text) ? { value: text } : { wrong: rowReasons.municipalityForm };

const languages: Readonly<Record<string, 'nb' | 'nn'>> = { nb: 'nb', bokmål: 'nb', nn: 'nn', nynorsk: 'nn' };

export const asLanguage = (text: string): Reading<'nb' | 'nn'> =>
  reading(languages[text.toLowerCase()], fieldReasons.language);

export function asYesNo(text: string): Reading<boolean> {
  const word = text.toLowerCase();
  return word === 'ja' || word === 'nei' ? { value: word === 'ja' } : { wrong: fieldReasons.yesNo };
}

export function asColumnList(text: string): Reading<Column[]> {
  const names = text.split('+').map((name) => name.trim());
  return names.every(isColumn) ? { value: names } : { wrong: fieldReasons.madeUp };
}
