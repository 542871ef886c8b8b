import { Command, CommanderError } from 'commander';
import { roles } from '@kernel/actor.js';
import { municipalities } from '@kernel/municipality.js';
import { LocalKeys } from '@platform/access/local-keys.js';
import { issueLocalToken } from '@platform/access/local-token.js';
import { type OpsIo } from '../ops.js';

/** Prints a token signed with the key in the data directory. Needs no running server. */
export const runToken = async (argv: readonly string[], directory: string, io: OpsIo): Promise<number> => {
  const program = new Command('ops token')
    .description('a token for a role in local mode; give it as "Authorization: Bearer <token>"')
    .exitOverride()
    .configureOutput({ writeOut: (text) => void io.stdout(text), writeErr: (text) => void io.stderr(text) })
    .requiredOption('--role <role>', roles.filter((role) => role !== 'system').join(', '))
    .requiredOption('--municipality <key>', municipalities.join(', '))
    .option('--subject <id>', 'who; a second person for confirmations has another one')
    .option('--orgnr <orgnr>', 'for a licence holder or a control company')
    .option('--hours <n>', 'lifetime', '12')
    .action(
      async (options: { role: string; municipality: string; subject?: string; orgnr?: string; hours: string }) => {
        const { role, municipality, orgnr, hours } = options;
        const subject = options.subject ?? `local-${role}`;
        const keys = await LocalKeys.open(directory);
        const request = { subject, role, municipality, hours: Number(hours), ...(orgnr ? { orgnr } : {}) };
        await io.stdout(`${await issueLocalToken(keys, request)}\n`);
      },
    );
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    await io.stderr(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
};
