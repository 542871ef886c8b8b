import { type Command } from 'commander';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { municipalities, type Municipality } from '@kernel/municipality.js';
import { exportEntries } from '@modules/archive/export/export-entries.js';
import { readReceipts } from '@modules/archive/export/read-receipts.js';
import { ViewReader } from '@platform/projections/view-reader.js';
import { type Ops } from '../ops.js';
import { asMunicipality } from './municipality-argument.js';
import { progressOn } from './progress.js';

interface Options {
  readonly municipality: Municipality;
  readonly json: boolean;
}

export const exportArchiveCommand = (program: Command, { io, cwd, house, exit }: Ops): void => {
  program
    .command('export-archive')
    .description('writes a Fiks Arkiv message for every document that is not in the archive yet')
    .argument('<dir>', 'where the messages go, a folder each')
    .requiredOption('--municipality <key>', municipalities.join(', '), asMunicipality)
    .option('--json', 'print the report as one JSON object', false)
    .action(async (dir: string, { municipality, json }: Options) => {
      const { app, log, vault, sender, clock, worker } = await house();
      await worker.runtime.whenIdle();
      const directory = resolve(cwd, dir);
      await mkdir(directory, { recursive: true });
      const views = app.get<ViewReader>(ViewReader);
      const deps = { log, vault, views, sender, clock };
      const done = await exportEntries(deps, municipality, directory, progressOn(io, 'documents'));
      const held = done.filter(({ withheld }) => withheld !== null);
      const written = done.length - held.length;
      if (json) await io.stdout(`${JSON.stringify({ municipality, written, entries: done })}\n`);
      else {
        for (const { entryId, withheld } of held) await io.stdout(`${entryId}: ${withheld}\n`);
        await io.stdout(`${written} messages written, ${held.length} withheld\n`);
      }
      exit(held.length > 0 ? 1 : 0);
    });
};

export const importArchiveReceiptsCommand = (program: Command, { io, cwd, house, exit }: Ops): void => {
  program
    .command('import-archive-receipts')
    .description('reads what the archive answered, files named <message id>.xml')
    .argument('<dir>')
    .requiredOption('--municipality <key>', municipalities.join(', '), asMunicipality)
    .option('--json', 'print the report as one JSON object', false)
    .action(async (dir: string, { municipality, json }: Options) => {
      const { log, sender } = await house();
      const read = await readReceipts({ log, sender }, municipality, resolve(cwd, dir));
      const faults = read.filter(({ outcome }) => outcome === 'fault');
      const recorded = read.filter(({ outcome }) => outcome === 'recorded').length;
      if (json) await io.stdout(`${JSON.stringify({ municipality, recorded, receipts: read })}\n`);
      else {
        for (const { file, fault } of faults) await io.stdout(`${file}: ${fault}\n`);
        await io.stdout(`${read.length} receipts, ${recorded} recorded, ${faults.length} faults\n`);
      }
      exit(faults.length > 0 ? 1 : 0);
    });
};
