import { type Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readHeads, type SignedHead } from '@platform/audit/signed-head.js';
import { verifyLog } from '@platform/audit/verify-log.js';
import { type Ops } from '../ops.js';

export const verifyLogCommand = (program: Command, { io, cwd, house, exit }: Ops): void => {
  program
    .command('verify-log')
    .description(
      'recomputes every hash of the log and compares with the signed heads, the current and all that were kept',
    )
    .option('--against <file>', 'signed heads kept elsewhere: head.json of an export, or a page of /api/audit/heads')
    .option('--json', 'print the report as one JSON object', false)
    .action(async ({ json, against }: { json: boolean; against?: string }) => {
      const given: SignedHead[] = against === undefined ? [] : readHeads(await readFile(resolve(cwd, against), 'utf8'));
      const { log, vault, heads, worker } = await house();
      // The heads follow the log: let them reach its end first.
      await worker.runtime.catchUp('audit-heads@1');
      const report = await verifyLog(log.store, vault, heads, undefined, given);
      const lines = report.findings.map(({ municipality, kind, where }) => `${municipality}: ${kind}: ${where}\n`);
      const verdict = report.findings.length === 0 ? 'verified' : 'NOT verified';
      await io.stdout(
        json
          ? `${JSON.stringify({ verified: report.findings.length === 0, ...report })}\n`
          : `${lines.join('')}${verdict}: ${report.events} events in ${report.streams} streams, ${report.withheld} protected parts withheld, ${report.findings.length} findings\n`,
      );
      exit(report.findings.length === 0 ? 0 : 1);
    });
};
