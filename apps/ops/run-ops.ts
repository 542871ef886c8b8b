import { Command, CommanderError } from 'commander';
import { type House } from '@apps/standalone/house.js';
import { exportArchiveCommand, importArchiveReceiptsCommand } from './commands/archive.js';
import { demoRegisterCommand } from './commands/demo-register.js';
import { exportCommand } from './commands/export.js';
import { importCommand } from './commands/import.js';
import { importHistoryCommand } from './commands/import-history.js';
import { importInspectionsCommand } from './commands/import-inspections.js';
import { asyncApiCommand, replayDeadLettersCommand } from './commands/kafka.js';
import { parkedCommand } from './commands/parked.js';
import { rebuildCommand } from './commands/rebuild.js';
import { verifyLogCommand } from './commands/verify-log.js';
import { whatIfCommand } from './commands/what-if.js';
import { type Ops, type OpsIo } from './ops.js';

/** Commands that need the data. Exit codes: 0 done, 1 the command found faults, 2 wrong use. */
export const runOps = async (
  argv: readonly string[],
  cwd: string,
  io: OpsIo,
  house: () => Promise<House>,
): Promise<number> => {
  let exitCode = 0;
  const ops: Ops = { io, cwd, house, exit: (code) => (exitCode = code) };
  const program = new Command('ops')
    .description('Operates a bevillingslogg.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout(text),
      writeErr: (text) => void io.stderr(text),
    });
  for (const add of [
    importCommand,
    importInspectionsCommand,
    importHistoryCommand,
    demoRegisterCommand,
    exportCommand,
    verifyLogCommand,
    whatIfCommand,
    rebuildCommand,
    parkedCommand,
    exportArchiveCommand,
    importArchiveReceiptsCommand,
    replayDeadLettersCommand,
    asyncApiCommand,
  ]) {
    add(program, ops);
  }
  // Run elsewhere (they need no data), named here so that --help shows everything.
  program.command('token').description('a token for a role in local mode');
  program.command('conformance').description('runs case files against the law library').argument('<dir>');
  program.command('bench').description('appends and projected events per second on this machine');
  program.command('demo').description('plays the season 2013-14 on a virtual clock; --case for one case');
  for (const command of program.commands) command.exitOverride();
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    await io.stderr(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
};
