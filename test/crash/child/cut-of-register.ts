import { demoRegister } from '@modules/register/demo/demo-register.js';
import { registerCsv } from '@modules/register/import/register-csv.js';
import { runImport } from '@modules/register/use-cases/run-import/run-import.js';
import { type House } from '@apps/standalone/house.js';

const gol = demoRegister('gol');
type Licence = (typeof gol)[number];

/** The first few licences of each kind of the made-up register. */
export const firstOf = (counts: Readonly<Partial<Record<Licence['kind'], number>>>): Licence[] =>
  (['sale', 'vinmonopol', 'serving'] as const).flatMap((wanted) =>
    gol.filter(({ kind }) => kind === wanted).slice(0, counts[wanted] ?? 0),
  );

/** Enough rows for an import to be cut short. */
export const cutOfRegister = firstOf({ sale: 2, serving: 3 });

/** Errors: when the file is not in afterwards. */
export const importCut = async (house: House, municipality: 'gol', licences: readonly Licence[]): Promise<void> => {
  const bytes = Buffer.from(registerCsv(licences, { municipality }));
  const { written } = await runImport({ bytes, municipality, dryRun: false }, house.log, house.sender);
  if (written !== 'all' && written !== 'nothing: this file is in already') throw new Error(`import: ${written}`);
};
