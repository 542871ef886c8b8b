import { type Command } from 'commander';
import { municipalities, type Municipality } from '@kernel/municipality.js';
import { demoRegisterCsv } from '@modules/register/demo/demo-register.js';
import { type Ops } from '../ops.js';
import { asMunicipality } from './municipality-argument.js';

export const demoRegisterCommand = (program: Command, { io }: Ops): void => {
  program
    .command('demo-register')
    .description('prints the made-up register of 2011 of a municipality, as CSV')
    .argument('<municipality>', municipalities.join(', '), asMunicipality)
    .action(async (municipality: Municipality) => {
      await io.stdout(demoRegisterCsv(municipality));
    });
};
