import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { type Fault, type RecordArchiveReceipt } from '../use-cases/record-archive-receipt/decide.js';

export type Receipt = Pick<RecordArchiveReceipt, 'folder' | 'entry' | 'error'> & {
  /** our own key in the receipt; null when the archive did not repeat it */
  readonly entryId: string | null;
};

/** The file is no receipt that we know. Its message says what is wrong with it. */
export class NotAReceipt extends Error {}

// Without prefixes: every archive chooses its own. Values stay text, so that 0012 keeps its zeros.
const parser = new XMLParser({ removeNSPrefix: true, parseTagValue: false });

const ERRORS = ['ugyldigforespoersel', 'serverfeil', 'ikkefunnet'];

/** Reads `arkivmelding.opprett.kvittering`, or one of the three error messages. Errors: NotAReceipt. */
export const readReceipt = (xml: string): Receipt => {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new NotAReceipt(`not well-formed XML: ${valid.err.msg} (line ${valid.err.line})`);
  // Nothing we read declares entities of its own; what does is not read.
  if (/<!DOCTYPE/i.test(xml)) throw new NotAReceipt('a document type declaration is not accepted');
  const root = parser.parse(xml) as Record<string, unknown>;
  const failed = ERRORS.find((name) => name in root);
  if (failed) return { entryId: null, folder: null, entry: null, error: fault(child(root, failed) ?? {}, failed) };
  const receipt = child(root, 'arkivmeldingKvittering');
  if (!receipt) {
    const names = Object.keys(root).filter((name) => name !== '?xml');
    throw new NotAReceipt(`<${names.join('>, <')}> is no receipt of arkivmelding.opprett`);
  }
  const folder = child(receipt, 'mappeKvittering');
  const folderFailed = child(receipt, 'mappeFeilet');
  const entry = child(receipt, 'registreringKvittering');
  const entryFailed = child(receipt, 'registreringFeilet');
  if (!folder && !folderFailed && !entry && !entryFailed) throw new NotAReceipt('the receipt answers nothing');
  return {
    entryId: entry ? text(child(entry, 'referanseEksternNoekkel') ?? {}, 'noekkel') : null,
    folder: folder
      ? { systemId: text(folder, 'systemID') ?? '', caseNumber: caseNumberOf(folder) }
      : folderFailed
        ? fault(folderFailed, 'mappeFeilet')
        : null,
    entry: entry
      ? {
          systemId: text(entry, 'systemID') ?? '',
          journalYear: number(entry, 'journalaar'),
          journalSequence: number(entry, 'journalsekvensnummer'),
        }
      : entryFailed
        ? fault(entryFailed, 'registreringFeilet')
        : null,
    error: null,
  };
};

/** `2026/17`: the archive's own id, else made of year and sequence. */
const caseNumberOf = (folder: Record<string, unknown>): string | null => {
  const year = text(folder, 'saksaar');
  const sequence = text(folder, 'sakssekvensnummer');
  return text(folder, 'mappeID') ?? (year && sequence ? `${year}/${sequence}` : null);
};

const fault = (part: Record<string, unknown>, name: string): Fault => ({
  errorId: text(part, 'feilId') ?? name,
  message: text(part, 'feilmelding') ?? '',
});

const child = (parent: Record<string, unknown>, name: string): Record<string, unknown> | null => {
  const found = parent[name];
  return typeof found === 'object' && found !== null && !Array.isArray(found)
    ? (found as Record<string, unknown>)
    : null;
};

const text = (parent: Record<string, unknown>, name: string): string | null => {
  const found = parent[name];
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : null;
};

const number = (parent: Record<string, unknown>, name: string): number | null => {
  const found = text(parent, name);
  return found !== null && /^\d{1,9}$/.test(found) ? Number(found) : null;
};
