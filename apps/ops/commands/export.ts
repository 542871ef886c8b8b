import { Option, type Command } from 'commander';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isUuid } from '@kernel/ids.js';
import { municipalities, type Municipality } from '@kernel/municipality.js';
import { exportCase } from '@modules/audit/export/case-export.js';
import { licenceIdOf } from '@modules/licence/contract.js';
import { type Ops } from '../ops.js';
import { asMunicipality } from './municipality-argument.js';
import { progressOn } from './progress.js';

interface ExportOptions {
  readonly licence: string;
  readonly municipality: Municipality;
  readonly public: boolean;
  readonly party: boolean;
  readonly language?: 'nb' | 'nn';
  readonly out?: string;
  readonly json: boolean;
}

export const exportCommand = (program: Command, { io, cwd, house, exit }: Ops): void => {
  program
    .command('export')
    .description('writes a licence’s whole case into one file that verify.mjs inside it checks without this program')
    .requiredOption('--licence <id>', 'id or register number')
    .requiredOption('--municipality <key>', municipalities.join(', '), asMunicipality)
    .option('--public', 'what anybody may see', false)
    .addOption(new Option('--party', 'what the holder may see').default(false).conflicts('public'))
    .addOption(new Option('--language <form>', 'of the report').choices(['nb', 'nn']))
    .option('--out <file>', 'where to; <licence>-<events>.zip when absent')
    .option('--json', 'print one JSON object', false)
    .action(async (options: ExportOptions) => {
      const { municipality, licence, language, json } = options;
      const { log, vault, heads, worker, clock } = await house();
      // The heads follow the log: the export is to speak for its end.
      await worker.runtime.catchUp('audit-heads@1');
      const audience = options.public ? 'public' : options.party ? 'party' : 'office';
      const made = await exportCase(
        { log, vault, heads },
        {
          municipality,
          licenceId: isUuid(licence) ? licence : licenceIdOf(municipality, licence),
          reader: { actor: { id: 'ops-export', role: 'auditor' }, audience, at: clock.now() },
          ...(language ? { language } : {}),
        },
        json ? undefined : progressOn(io, 'steps'),
      );
      if (!made) {
        await io.stderr(`${municipality} has no licence ${licence}\n`);
        exit(1);
        return;
      }
      const file = resolve(cwd, options.out ?? `${licence}-${made.head.count}.zip`);
      await writeFile(file, made.zip);
      const { events, files, head, fingerprint } = made;
      await io.stdout(
        json
          ? `${JSON.stringify({ file, events, files, head: { count: head.count, position: head.position, root: head.root }, fingerprint })}\n`
          : `${file}: ${events} events, ${files} files, as of event ${head.count} of ${municipality}; key ${fingerprint}\n`,
      );
    });
};
