import { type Column, isColumn } from './columns.js';
import { type Told } from './reasons.js';
import { type Generator, type RegisterMap } from './register-map.js';

/** One thing wrong in a map file; `at` is the path in the JSON. */
export interface MapFault extends Told {
  readonly at: string;
}

type Json = Readonly<Record<string, unknown>>;
const parts = [
  'columns',
  'constants',
  'defaults',
  'generate',
  'address',
  'municipalityByPostcode',
  'otherMunicipalities',
];

/** Reads a map file; gives the map, or every fault found in it. */
export function readMap(text: string): { map: RegisterMap } | { faults: readonly MapFault[] } {
  const faults: MapFault[] = [];
  const wrong = (at: string, nb: string, en: string): void => void faults.push({ at, nb, en });
  const json = parseObject(text);
  if (json === null)
    return { faults: [{ at: '', nb: 'Filen er ikke et JSON-objekt.', en: 'The file is not a JSON object.' }] };

  const texts = (at: string): Record<string, string> => {
    const value = json[at] ?? {};
    if (isTextRecord(value)) return value;
    wrong(at, 'Skal være et objekt med tekst.', 'Must be an object of text values.');
    return {};
  };
  const byColumn = (at: string): Partial<Record<Column, string>> => {
    const entries = Object.entries(texts(at));
    for (const [name] of entries) if (!isColumn(name)) wrong(`${at}.${name}`, 'Ukjent kolonne.', 'Unknown column.');
    return Object.fromEntries(entries.filter(([name]) => isColumn(name)));
  };
  for (const name of Object.keys(json)) if (!parts.includes(name)) wrong(name, 'Ukjent del.', 'Unknown part.');

  const generate: [Column, Generator][] = [];
  for (const [name, value] of Object.entries(isObject(json['generate']) ? json['generate'] : {})) {
    const generator = readGenerator(value);
    if (!isColumn(name)) wrong(`generate.${name}`, 'Ukjent kolonne.', 'Unknown column.');
    else if (generator === null)
      wrong(
        `generate.${name}`,
        'Ukjent eller ufullstendig måte å lage verdien på.',
        'Unknown or incomplete generator.',
      );
    else generate.push([name, generator]);
  }
  const others = json['otherMunicipalities'] ?? 'fault';
  if (others !== 'fault' && others !== 'skip')
    wrong('otherMunicipalities', 'Skal være fault eller skip.', 'Must be fault or skip.');
  const address = json['address'] ?? null;
  if (address !== null && typeof address !== 'string')
    wrong('address', 'Skal være et kolonnenavn.', 'Must be a column name.');

  const map: RegisterMap = {
    columns: byColumn('columns'),
    constants: byColumn('constants'),
    defaults: byColumn('defaults'),
    generate,
    address: typeof address === 'string' ? address.toLowerCase() : null,
    municipalityByPostcode: texts('municipalityByPostcode'),
    skipOtherMunicipalities: others === 'skip',
  };
  return faults.length > 0 ? { faults } : { map };
}

function parseObject(text: string): Json | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isObject(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function readGenerator(value: unknown): Generator | null {
  if (!isObject(value)) return null;
  const { kind, from, prefix, of, template } = value;
  if (kind === 'template') return typeof template === 'string' ? { kind, template } : null;
  if (!isTextList(from) || from.length === 0) return null;
  if (kind === 'orgnr') return { kind, from };
  if (kind === 'text') return typeof prefix === 'string' ? { kind, prefix, from } : null;
  return kind === 'choice' && isTextList(of) && of.length > 0 ? { kind, of, from } : null;
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTextRecord = (value: unknown): value is Record<string, string> =>
  isObject(value) && Object.values(value).every((entry) => typeof entry === 'string');

const isTextList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');
