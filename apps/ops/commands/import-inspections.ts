import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { type Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { uuidFrom } from '@kernel/ids.js';
import { municipalities, type Municipality } from '@kernel/municipality.js';
import { InspectionBody, toCommand } from '@modules/inspection/use-cases/record-inspection/http.js';
import { licenceDecider, licenceIdOf } from '@modules/licence/contract.js';
import { CommandRefused } from '@platform/commands/errors.js';
import { fieldErrors } from '@platform/http/validation/field-errors.js';
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
  const at = (path: string, text: string): string => `/${index}${path}: ${text}`;
  if (report === null || typeof report !== 'object') return { body: null, faults: [at('', 'must be an object')] };
  const { licenceNumbers, ...rest } = report as { licenceNumbers?: unknown };
  if (!Array.isArray(licenceNumbers) || licenceNumbers.length === 0) {
    return { body: null, faults: [at('/licenceNumbers', 'must be a list of at least one licence number')] };
  }
  const licenceIds = licenceNumbers.map((number) => licenceIdOf(municipality, String(number)));
  const states = await Promise.all(licenceIds.map((id) => log.load(licenceDecider, municipality, id)));
  const unknown = states.flatMap(({ state }, i) =>
    state.facts ? [] : [at(`/licenceNumbers/${i}`, `no licence has the number ${JSON.stringify(licenceNumbers[i])}`)],
  );
  const body = plainToInstance(InspectionBody, { ...rest, licenceIds, placeId: states[0]?.state.facts?.placeId });
  const wrong = unknown.length > 0 ? [] : validateSync(body, { whitelist: true, forbidNonWhitelisted: true });
  const faults = [...unknown, ...fieldErrors(wrong, 'body').map(({ path, message }) => at(path, message.nb))];
  return { body: faults.length === 0 ? body : null, faults };
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
