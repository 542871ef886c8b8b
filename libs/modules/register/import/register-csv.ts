import { type Column, columns } from './columns.js';
import { type MunicipalityId, nameOn, numberOn } from './municipality-numbers.js';
import { type RegisterLicence } from './register-licence.js';
import { typeCodes } from './type-codes.js';

/**
 * A register file with these licences: reading it back gives the same licences, save for the line numbers.
 * Number and name of the municipality are those of the day each licence began.
 */
export function registerCsv(
  licences: readonly RegisterLicence[],
  options: { municipality: MunicipalityId; delimiter?: ';' | ',' },
): string {
  const delimiter = options.delimiter ?? ';';
  const line = (cells: readonly string[]): string => cells.map((cell) => quote(cell, delimiter)).join(delimiter);
  const rows = licences.map((licence) => {
    const cells = cellsOf(licence, options.municipality);
    return line(columns.map((column) => cells[column]));
  });
  return [line(columns), ...rows].join('\n') + '\n';
}

function cellsOf(licence: RegisterLicence, municipality: MunicipalityId): Record<Column, string> {
  return {
    bevillingsnummer: licence.number,
    bevillingstype: typeCodes[licence.kind],
    innehaver_orgnr: licence.holder.orgnr,
    innehaver_navn: licence.holder.name,
    sted_orgnr: licence.place.orgnr ?? '',
    sted_navn: licence.place.name,
    varegrupper: licence.groups.map((group) => `GRP${group}`).join('+'),
    adresse: licence.place.address.street,
    postnummer: licence.place.address.postcode,
    poststed: licence.place.address.town,
    kommunenr: numberOn(municipality, licence.validFrom),
    kommune: nameOn(municipality, licence.validFrom),
    gyldig_fra: licence.validFrom,
    gyldig_til: licence.validTo,
    maalform: licence.language ?? '',
    historikk_fullstendig: licence.historyComplete ? 'ja' : 'nei',
    opprinnelse: licence.origin ?? '',
    oppdiktet: licence.madeUp.join('+'),
  };
}

function quote(cell: string, delimiter: string): string {
  const plain = !cell.includes(delimiter) && !/["\r\n]/.test(cell);
  return plain ? cell : `"${cell.replaceAll('"', '""')}"`;
}
