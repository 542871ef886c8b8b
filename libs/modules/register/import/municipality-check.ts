import { asMunicipalityNumber, asText } from './cell-readings.js';
import { rowReasons } from './field-reasons.js';
import {
  currentName,
  currentNumber,
  everyName,
  everyNumber,
  type MunicipalityId,
  numberOn,
} from './municipality-numbers.js';
import { type RowReader } from './row-reader.js';

/** True when the row names a well-formed number that this municipality has never had. */
export function belongsElsewhere(reader: RowReader, municipality: MunicipalityId): boolean {
  const number = reader.peek('kommunenr');
  return /^\d{4}$/.test(number) && !everyNumber(municipality).includes(number);
}

/** Faults the row unless number and name are this municipality's, on the day the licence began or today. */
export function checkMunicipality(
  reader: RowReader,
  municipality: MunicipalityId,
  validFrom: string | undefined,
): void {
  const number = reader.take('kommunenr', asMunicipalityNumber);
  const name = reader.take('kommune', asText, { value: '' });
  if (number === undefined || name === undefined) return;
  if (!everyNumber(municipality).includes(number)) {
    reader.fault('kommunenr', rowReasons.otherMunicipality(currentName(municipality)));
    return;
  }
  if (validFrom !== undefined) {
    const valid = [numberOn(municipality, validFrom), currentNumber(municipality)];
    if (!valid.includes(number)) reader.fault('kommunenr', rowReasons.numberThen([...new Set(valid)].join(', ')));
  }
  const names = everyName(municipality);
  if (name !== '' && !names.some((known) => known.toLowerCase() === name.toLowerCase())) {
    reader.fault('kommune', rowReasons.municipalityName(names.join(', ')));
  }
}
