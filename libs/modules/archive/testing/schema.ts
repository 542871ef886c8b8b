import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const FOLDER = join('libs', 'modules', 'archive', 'fiks', 'schema');
const IMPORTED = ['metadatakatalog.xsd', 'feilmeldingBase.xsd'];

export const schemas = {
  message: 'no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett.xsd',
  receipt: 'no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett.kvittering.xsd',
  refusal: 'no.ks.fiks.arkiv.v1.feilmelding.ugyldigforespoersel.xsd',
} as const;

const read = async (name: string): Promise<{ fileName: string; contents: string }> => ({
  fileName: name,
  contents: await readFile(join(FOLDER, name), 'utf8'),
});

/** What a schema says against messages; empty when it is valid. For tests. */
export const faultsOf = async (xml: string | readonly string[], schema: keyof typeof schemas): Promise<string[]> => {
  const { errors } = await validateXML({
    xml: [xml].flat().map((contents, nth) => ({ fileName: `message-${nth}.xml`, contents })),
    schema: [await read(schemas[schema])],
    preload: await Promise.all(IMPORTED.map(read)),
  });
  return errors.map(({ message }) => message);
};

export const sample = (name: string): Promise<string> => readFile(join(FOLDER, 'samples', `${name}.xml`), 'utf8');

/** The codes of a published list. */
export const codesOf = async (list: string): Promise<string[]> => {
  const text = await readFile(join(FOLDER, 'codes', `no.ks.fiks.arkiv.v1.kodelister.${list}.json`), 'utf8');
  return (JSON.parse(text) as { kodeliste: { kodeverdi: string }[] }).kodeliste.map(({ kodeverdi }) => kodeverdi);
};
