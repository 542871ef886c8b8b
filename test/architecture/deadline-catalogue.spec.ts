import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogue, rowOf } from '@law/deadlines/catalogue/catalogue.js';

const MODULES = join('libs', 'modules');
/** Armed by the work list about deadlines and cases, not by the law. */
const OWN = ['remind', 'hold'];

interface Armed {
  readonly module: string;
  readonly name: string;
}

/** The name that follows `op: 'arm'`: a text, a template, or a constant or function of any file of the module. */
const armedIn = (module: string, texts: readonly string[]): Armed[] => {
  const all = texts.join('\n');
  const literal = /^['"`]([a-z-]+)/;
  const definition = (name: string): string | undefined =>
    new RegExp(`const ${name}\\b[^=]*=(?:[^;]*?=>)?\\s*['"\`]([a-z-]+)`).exec(all)?.[1];
  return texts.flatMap((text) =>
    [...text.matchAll(/op: 'arm',[\s\S]{0,200}?name(?::\s*(?<value>[^,\n]+)|(?=,))/g)].map((found) => {
      const value = found.groups?.['value'] ?? 'name';
      const name = literal.exec(value)?.[1] ?? definition(value.split('(')[0] ?? '') ?? `unreadable: ${value}`;
      return { module, name };
    }),
  );
};

const armedDeadlines = async (): Promise<Armed[]> => {
  const modules = (await readdir(MODULES, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const found = modules.map(async ({ name: module }) => {
    const files = (await readdir(join(MODULES, module), { recursive: true })).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.includes('testing/'),
    );
    const texts = await Promise.all(files.map((file) => readFile(join(MODULES, module, file), 'utf8')));
    return armedIn(module, texts);
  });
  return (await Promise.all(found)).flat();
};

describe('armed deadlines', () => {
  it('have a row in the catalogue, which names the module that arms them', async () => {
    const armed = (await armedDeadlines()).filter(({ name }) => !OWN.includes(name));
    expect(armed.length).toBeGreaterThan(10);
    expect(armed.filter(({ name, module }) => rowOf(name)?.armedBy !== module)).toEqual([]);
  });

  it('are all that the catalogue says is armed', async () => {
    const armed = new Set((await armedDeadlines()).map(({ name }) => name));
    const claimed = catalogue.filter(({ armedBy }) => armedBy !== null).map(({ key }) => key);
    expect(claimed.filter((key) => !armed.has(key))).toEqual([]);
  });

  it('that no row has are found by this test', () => {
    const texts = [
      "const f = () => ({\n  op: 'arm',\n  name: `planted:${x}`,\n});",
      "const g = { op: 'arm', name: G, }",
    ];
    expect(armedIn('m', [...texts, "const G = 'constant';"])).toEqual([
      { module: 'm', name: 'planted' },
      { module: 'm', name: 'constant' },
    ]);
    expect(rowOf('planted:1')).toBeUndefined();
  });
});
