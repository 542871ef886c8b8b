import { type Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { uuidFrom } from '@kernel/ids.js';
import { municipalities, type Municipality } from '@kernel/municipality.js';
import { reportByLicenceNumber } from '@modules/inspection/use-cases/record-inspection/by-licence-number.js';
import { type InspectionBody, toCommand } from '@modules/inspection/use-cases/record-inspection/http.js';
import { CommandRefused } from '@platform/commands/errors.js';
import { type House } from '@apps/standalone/house.js';
import { type Ops } from '../ops.js';
import { asMunicipality } from './municipality-argument.js';

interface Checked {
  readonly body: InspectionBody | null;
  readonly faults: readonly string[];
}

export const importInspectionsCommand = (program: Command, { io, cwd, house, exit }: Ops): void => {
  program
    .command('import-inspections')
    .description('takes in control reports (a JSON array); all are checked before the first is written')
    .argument(
      '<file>',
      'reports as POST /api/inspections takes them, with licenceNumbers instead of placeId and licenceIds',
    )
    .requiredOption('--municipality <key>', municipalities.join(', '), asMunicipality)
    .option('--dry-run', 'check only', false)
    .action(async (file: string, { municipality, dryRun }: { municipality: Municipality; dryRun: boolean }) => {
      const reports = JSON.parse(await readFile(resolve(cwd, file), 'utf8')) as unknown;
      if (!Array.isArray(reports)) throw new Error('the file must hold a JSON array of control reports');
      const opened = await house();
      const checked: Checked[] = [];
      for (const [index, report] of reports.entries()) checked.push(await check(report, index, municipality, opened));
      const faults = checked.flatMap((one) => one.faults);
      await io.stdout(faults.map((fault) => `${fault}\n`).join(''));
      if (faults.length > 0 || dryRun) {
        await io.stdout(`${reports.length} reports, ${faults.length} faults; written: nothing\n`);
        exit(faults.length > 0 ? 1 : 0);
        return;
      }
      const written = await writeAll(checked, municipality, opened, io);
      await io.stdout(`${reports.length} reports, ${written.refused} refused; written: ${written.accepted}\n`);
      exit(written.refused > 0 ? 1 : 0);
    });
};

const check = async (report: unknown, index: number, municipality: Municipality, { log }: House): Promise<Checked> => {
  const checked = await reportByLicenceNumber(report, municipality, log);
  return 'faults' in checked
    ? { body: null, faults: checked.faults.map(({ path, message }) => `/${index}${path}: ${message.nb}`) }
    : { body: checked.body, faults: [] };
};

const writeAll = async (
  checked: readonly Checked[],
  municipality: Municipality,
  { sender }: House,
  io: Ops['io'],
): Promise<{ accepted: number; refused: number }> => {
  const count = { accepted: 0, refused: 0 };
  for (const { body } of checked) {
    if (!body) continue;
    const command = toCommand(body);
    try {
      const result = await sender.send('record-inspection', command, {
        commandId: uuidFrom('import-inspection', municipality, command.reportNumber, JSON.stringify(command)),
        municipality,
        actor: { id: 'inspection-import', role: 'inspector' },
      });
      if (result.outcome === 'accepted' && !result.repeated) count.accepted += 1;
    } catch (error) {
      if (!(error instanceof CommandRefused)) throw error;
      count.refused += 1;
      await io.stdout(`${command.reportNumber}: ${error.refusal.code}: ${error.refusal.message.nb}\n`);
    }
  }
  return count;
};
