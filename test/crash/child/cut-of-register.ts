import { demoRegister } from '@modules/register/demo/demo-register.js';
import { registerCsv } from '@modules/register/import/register-csv.js';
import { runImport } from '@modules/register/use-cases/run-import/run-import.js';
import { type House } from '@apps/standalone/house.js';

const gol = demoRegister('gol');

/** Two of the sale licences and three of the serving licences of the made-up register: enough rows to be cut short. */
export const cutOfRegister = [
  ...gol.filter(({ kind }) => kind === 'sale').slice(0, 2),
  ...gol.filter(({ kind }) => kind === 'serving').slice(0, 3),
];

/** Errors: when the file is not in afterwards. */
export const importCut = async (house: House, municipality: 'gol'): Promise<void> => {
  const bytes = Buffer.from(registerCsv(cutOfRegister, { municipality }));
  const { written } = await runImport({ bytes, municipality, dryRun: false }, house.log, house.sender);
  if (written !== 'all' && written !== 'nothing: this file is in already') throw new Error(`import: ${written}`);
};
