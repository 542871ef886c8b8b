import { type Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { uuidFrom } from '@kernel/ids.js';
import { municipalities, type Municipality } from '@kernel/municipality.js';
import { licenceDecider, licenceIdOf } from '@modules/licence/contract.js';
import { type HistoryRow, readHistory } from '@modules/sanction/use-cases/import-history/history-file.js';
import { type House } from '@apps/standalone/house.js';
import { type Ops } from '../ops.js';
import { asMunicipality } from './municipality-argument.js';

export const importHistoryCommand = (program: Command, { io, cwd, house, exit }: Ops): void => {
  program
    .command('import-history')
    .description(
      'takes over earlier reactions, open returns and running cases (a JSON array), each with source and voucher',
    )
    .argument('<file>', 'see docs/guides/register.md')
    .requiredOption('--municipality <key>', municipalities.join(', '), asMunicipality)
    .option('--dry-run', 'check only', false)
    .action(async (file: string, { municipality, dryRun }: { municipality: Municipality; dryRun: boolean }) => {
      const { rows, faults } = readHistory(await readFile(resolve(cwd, file), 'utf8'));
      const opened = await house();
      const unknown = await unknownLicences(rows, municipality, opened);
      const all = [...faults, ...unknown];
      await io.stdout(all.map((fault) => `${fault}\n`).join(''));
      if (all.length > 0 || dryRun) {
        await io.stdout(`${rows.length} licences, ${all.length} faults; written: nothing\n`);
        exit(all.length > 0 ? 1 : 0);
        return;
      }
      let written = 0;
      for (const row of rows) written += await writeRow(row, municipality, opened);
      await io.stdout(`${rows.length} licences; written: ${written} events\n`);
    });
};

const unknownLicences = async (
  rows: readonly HistoryRow[],
  municipality: Municipality,
  { log }: House,
): Promise<string[]> => {
  const faults: string[] = [];
  for (const [index, { licenceNumber }] of rows.entries()) {
    const { state } = await log.load(licenceDecider, municipality, licenceIdOf(municipality, licenceNumber));
    if (!state.facts) faults.push(`/${index}/licenceNumber: ingen bevilling har nummeret ${licenceNumber}`);
  }
  return faults;
};

const writeRow = async (row: HistoryRow, municipality: Municipality, { sender }: House): Promise<number> => {
  const licenceId = licenceIdOf(municipality, row.licenceNumber);
  let events = 0;
  const send = async (name: string, key: string, data: object): Promise<void> => {
    const result = await sender.send(name, data, {
      commandId: uuidFrom('import-history', municipality, licenceId, name, key),
      municipality,
      actor: { id: 'history-import', role: 'system' },
    });
    if (result.outcome === 'accepted' && !result.repeated) events += result.events.length;
  };
  for (const { offences, from, to, ...reaction } of row.reactions) {
    const reactionId = uuidFrom('imported-reaction', licenceId, reaction.voucher, reaction.decidedOn);
    await send('import-history', reactionId, {
      licenceId,
      reactionId,
      source: row.source,
      ...reaction,
      from: from ?? null,
      to: to ?? null,
      offences: offences.map((offence, index) => ({ ...offence, findingId: uuidFrom('imported', reactionId, index) })),
    });
  }
  for (const { kind, year, due, amountOre } of row.open ?? []) {
    const cure = kind === 'report' ? 'report-received' : 'fee-paid';
    const command = { licenceId, kind: cure, year, due, amountOre: amountOre ?? null };
    await send('record-arrear', `${kind}:${year}`, command);
  }
  for (const { text, since, voucher } of row.running ?? []) {
    await send('record-note', voucher, {
      kind: 'running-case',
      on: since,
      licenceIds: [licenceId],
      inspectionId: null,
      followUp: true,
      voucher,
      text,
      with: row.source,
    });
  }
  if (row.complete) {
    await send('declare-history-complete', 'complete', { licenceId, through: row.through, source: row.source });
  }
  return events;
};
