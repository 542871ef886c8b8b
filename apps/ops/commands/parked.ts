import { type Command } from 'commander';
import { type Subject } from '@kernel/event.js';
import { type House } from '@apps/standalone/house.js';
import { listParked, type ParkedKey } from '@platform/subscriptions/parking.js';
import { type Ops } from '../ops.js';

export const parkedCommand = (program: Command, { io, house, exit }: Ops): void => {
  program
    .command('parked')
    .description('lists what could not be handled: keys of views, stopped sagas and letters')
    .option('--json', 'print a JSON array', false)
    .action(async ({ json }: { json: boolean }) => {
      const parked = await listParked((await house()).db);
      await io.stdout(json ? `${JSON.stringify(parked)}\n` : parked.map(line).join('') || 'nothing is parked\n');
    });
  program
    .command('replay-parked')
    .description('handles what is parked again, in order; what fails stays parked')
    .argument('[subscription]', 'only of this one')
    .action(async (subscription: string | undefined) => {
      const opened = await house();
      const all = await listParked(opened.db);
      for (const parked of all.filter((one) => subscription === undefined || one.subscription === subscription)) {
        try {
          await replay(opened, parked);
          await io.stdout(`replayed: ${line(parked)}`);
        } catch (error) {
          await io.stdout(
            `still parked: ${parked.subscription} ${parked.key}: ${error instanceof Error ? error.message : String(error)}\n`,
          );
          exit(1);
        }
      }
    });
};

const line = ({ subscription, municipality, key, events, error }: ParkedKey): string =>
  `${subscription} ${municipality} ${key} (${events} events): ${error}\n`;

const replay = async ({ worker, log }: House, parked: ParkedKey): Promise<void> => {
  const saga = worker.sagas.find(({ name }) => name === parked.subscription);
  if (saga) return saga.replay(parked.municipality, parked.key);
  const reactor = worker.reactors.find(({ name }) => name === parked.subscription);
  if (reactor) return reactor.replay(parked.municipality, parked.key);
  if (worker.relay?.name === parked.subscription) return worker.relay.replay(parked.municipality, parked.key);
  for (const view of worker.views) {
    const live = await view.live();
    if (live.name === parked.subscription) {
      return live.replay(parked.municipality, parked.key as Subject);
    }
  }
  throw new Error(`nothing here is named ${parked.subscription} (${log.store.name})`);
};
