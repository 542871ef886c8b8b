import { XMLBuilder } from 'fast-xml-parser';
import { type Direction, type Exemption } from '../domain/events.js';
import { CASE_STATUS, documentTypeOf, ENTRY_STATUS, ENTRY_TYPE, MAIN_DOCUMENT, PART_TYPE, VARIANT } from './codes.js';

/** Our name in the archive; with a key of ours it is what makes a repeated message find what is there already. */
export const SYSTEM = 'Bevillingslogg';

export interface FiksEntry {
  readonly entryId: string;
  readonly folder: { readonly key: string; readonly title: string; readonly publicTitle: string };
  readonly classification: { readonly system: string; readonly class: string } | null;
  readonly direction: Direction;
  readonly what: string;
  readonly title: string;
  /** ISO date */
  readonly dated: string;
  /** instant with offset, for the archive's sent and received times */
  readonly moment: string;
  readonly correspondent: { readonly name: string; readonly orgnr: string | null } | null;
  readonly exemption: Exemption;
  /** the archive's own code for restricted documents */
  readonly restriction: string;
  readonly file: {
    readonly name: string;
    readonly sha256: string;
    readonly size: number;
    readonly mediaType: string;
  };
}

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
});
const code = (value: string): object => ({ 'm:kode': value });
const key = (value: string): object => ({ 'm:fagsystem': SYSTEM, 'm:noekkel': value });

/**
 * An `arkivmelding.opprett` of Fiks Arkiv v1: the folder and one entry with its document. The folder is sent each time
 * under the same key; an archive that has it answers with the one it has. Order is that of the schema.
 */
export const fiksMessage = (entry: FiksEntry): string => {
  const { folder, classification, direction, file, exemption } = entry;
  const shield = exemption.restricted
    ? {
        skjerming: {
          tilgangsrestriksjon: code(entry.restriction),
          skjermingshjemmel: exemption.ground ?? '',
        },
      }
    : {};
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    arkivmelding: {
      '@xmlns': 'https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/v1',
      '@xmlns:m': 'https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/metadatakatalog/v1',
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      system: SYSTEM,
      antallFiler: 1,
      mappe: {
        '@xsi:type': 'saksmappe',
        tittel: folder.title,
        offentligTittel: folder.publicTitle,
        ...(classification
          ? { klassifikasjon: { klassifikasjonssystemID: classification.system, klasseID: classification.class } }
          : {}),
        referanseEksternNoekkel: key(folder.key),
        saksstatus: code(CASE_STATUS),
      },
      registrering: {
        '@xsi:type': 'journalpost',
        referanseForelderMappe: { 'm:referanseEksternNoekkel': key(folder.key) },
        ...shield,
        dokumentbeskrivelse: {
          dokumenttype: code(documentTypeOf(entry.what)),
          tittel: entry.title,
          tilknyttetRegistreringSom: code(MAIN_DOCUMENT),
          dokumentnummer: 1,
          dokumentobjekt: {
            versjonsnummer: 1,
            variantformat: code(
              /^(application\/pdf|text\/plain)$/.test(file.mediaType) ? VARIANT.archive : VARIANT.production,
            ),
            mimeType: file.mediaType,
            filnavn: file.name,
            referanseDokumentfil: file.name,
            sjekksum: file.sha256,
            sjekksumAlgoritme: 'SHA-256',
            filstoerrelse: file.size,
          },
        },
        tittel: entry.title,
        offentligTittel: entry.title,
        ...(entry.correspondent
          ? {
              korrespondansepart: {
                korrespondanseparttype: code(PART_TYPE[direction]),
                korrespondansepartNavn: entry.correspondent.name,
                ...(entry.correspondent.orgnr ? { organisasjonid: entry.correspondent.orgnr } : {}),
              },
            }
          : {}),
        referanseEksternNoekkel: key(entry.entryId),
        journalposttype: code(ENTRY_TYPE[direction]),
        journalstatus: code(ENTRY_STATUS[direction]),
        dokumentetsDato: entry.dated,
        ...(direction === 'incoming' ? { mottattDato: entry.moment } : {}),
        ...(direction === 'outgoing' ? { sendtDato: entry.moment } : {}),
      },
    },
  });
};
