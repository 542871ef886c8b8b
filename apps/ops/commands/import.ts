import { type Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { municipalities, type Municipality } from '@kernel/municipality.js';
import { readMap } from '@modules/register/import/read-map.js';
import { type Fault } from '@modules/register/import/register-licence.js';
import { type ImportReport, runImport } from '@modules/register/use-cases/run-import/run-import.js';
import { type Ops } from '../ops.js';
import { asMunicipality } from './municipality-argument.js';
import { progressOn } from './progress.js';

export const importCommand = (program: Command, { io, cwd, house, exit }: Ops): void => {
  program
    .command('import')
    .description('takes in a licence register (CSV); all rows are checked before the first is written')
    .argument('<file>', 'UTF-8 or ISO-8859-1, separated by ; or ,')
    .requiredOption('--municipality <key>', municipalities.join(', '), asMunicipality)
    .option('--map <file>', 'JSON that says where foreign columns go and what is made up for what lacks')
    .option('--dry-run', 'check and count, write nothing', false)
    .option('--json', 'print the report as one JSON object', false)
    .action(
      async (file: string, options: { municipality: Municipality; map?: string; dryRun: boolean; json: boolean }) => {
        const bytes = await readFile(resolve(cwd, file));
        const map = options.map === undefined ? undefined : readMap(await readFile(resolve(cwd, options.map), 'utf8'));
        if (map && 'faults' in map) {
          await io.stderr(map.faults.map((fault) => `${JSON.stringify(fault)}\n`).join(''));
          exit(1);
          return;
        }
        const { log, sender } = await house();
        const progress = options.json ? () => undefined : progressOn(io, 'licences');
        const report = await runImport(
          { bytes, municipality: options.municipality, dryRun: options.dryRun, ...(map ? { map: map.map } : {}) },
          log,
          sender,
          progress,
        );
        await io.stdout(options.json ? `${JSON.stringify(report)}\n` : asText(report));
        exit(report.faults.length > 0 ? 1 : 0);
      },
    );
};

const asText = (report: ImportReport): string => {
  const faults = report.faults.map(faultLine).join('');
  const skipped = report.skipped.map(({ line, reason }) => `line ${line}: skipped: ${reason.en}\n`).join('');
  return `${faults}${skipped}${report.licences} licences, ${report.skipped.length} skipped, ${report.faults.length} faults (${report.encoding}); written: ${report.written}${report.events > 0 ? `, ${report.events} events` : ''}\n`;
};

const faultLine = ({ line, column, value, reason, mend }: Fault): string =>
  `line ${line}${column === null ? '' : `, column ${column}`}: ${JSON.stringify(value)}: ${reason.en} ${mend.en}\n`;
