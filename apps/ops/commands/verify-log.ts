import { type Command } from 'commander';
import { verifyLog } from '@platform/audit/verify-log.js';
import { type Ops } from '../ops.js';

export const verifyLogCommand = (program: Command, { io, house, exit }: Ops): void => {
  program
    .command('verify-log')
    .description('recomputes every hash of the log and compares with the signed heads')
    .option('--json', 'print the report as one JSON object', false)
    .action(async ({ json }: { json: boolean }) => {
      const { log, vault, heads, worker } = await house();
      // The heads follow the log: let them reach its end first.
      await worker.runtime.catchUp('audit-heads@1');
      const report = await verifyLog(log.store, vault, heads);
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
