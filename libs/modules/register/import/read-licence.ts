import {
  asColumnList,
  asDate,
  asGroups,
  asLanguage,
  asOrgNumber,
  asPostcode,
  asText,
  asYesNo,
} from './cell-readings.js';
import { fieldReasons } from './field-reasons.js';
import { checkMunicipality } from './municipality-check.js';
import { type MunicipalityId } from './municipality-numbers.js';
import { type PlaceFacts } from './place-key.js';
import { type RegisterLicence, type RegisterLicenceKind } from './register-licence.js';
import { type Reading, type RowReader } from './row-reader.js';
import { groupsFit, kindOf } from './type-codes.js';

/** A licence before its place has a key: the key depends on the other rows. */
export type UnkeyedLicence = Omit<RegisterLicence, 'place'> & { readonly place: PlaceFacts };

const asKind = (text: string): Reading<RegisterLicenceKind> => {
  const kind = kindOf(text);
  return kind === null ? { wrong: fieldReasons.type } : { value: kind };
};

/** The licence of one row, or null after every fault of the row has been left in `reader.faults`. */
export function readLicence(
  reader: RowReader,
  line: number,
  madeUpByMap: readonly string[],
  municipality: MunicipalityId,
): UnkeyedLicence | null {
  const number = reader.take('bevillingsnummer', asText);
  const kind = reader.take('bevillingstype', asKind);
  const holderOrgnr = reader.take('innehaver_orgnr', asOrgNumber);
  const holderName = reader.take('innehaver_navn', asText);
  const placeOrgnr = reader.take<string | null>('sted_orgnr', asOrgNumber, { value: null });
  const placeName = reader.take('sted_navn', asText);
  const groups = reader.take('varegrupper', asGroups);
  if (kind !== undefined && groups !== undefined && !groupsFit(kind, groups))
    reader.fault('varegrupper', fieldReasons.groupForType);
  const street = reader.take('adresse', asText, { value: '' });
  const postcode = reader.take('postnummer', asPostcode);
  const town = reader.take('poststed', asText);
  const validFrom = reader.take('gyldig_fra', asDate);
  const validTo = reader.take('gyldig_til', asDate);
  if (validFrom !== undefined && validTo !== undefined && validTo < validFrom)
    reader.fault('gyldig_til', fieldReasons.period);
  checkMunicipality(reader, municipality, validFrom);
  const language = reader.take<'nb' | 'nn' | null>('maalform', asLanguage, { value: null });
  const historyComplete = reader.take('historikk_fullstendig', asYesNo, { value: false });
  const origin = reader.take<string | null>('opprinnelse', asText, { value: null });
  const madeUp = reader.take<string[]>('oppdiktet', asColumnList, { value: [] });

  if (
    reader.faults.length > 0 ||
    number === undefined ||
    kind === undefined ||
    holderOrgnr === undefined ||
    holderName === undefined ||
    placeOrgnr === undefined ||
    placeName === undefined ||
    groups === undefined ||
    street === undefined ||
    postcode === undefined ||
    town === undefined ||
    validFrom === undefined ||
    validTo === undefined ||
    language === undefined ||
    historyComplete === undefined ||
    origin === undefined ||
    madeUp === undefined
  ) {
    return null;
  }
  return {
    line,
    number,
    kind,
    groups,
    holder: { orgnr: holderOrgnr, name: holderName },
    place: { orgnr: placeOrgnr, name: placeName, address: { street, postcode, town } },
    validFrom,
    validTo,
    language,
    historyComplete,
    madeUp: [...new Set([...madeUp, ...madeUpByMap])],
    origin,
  };
}
