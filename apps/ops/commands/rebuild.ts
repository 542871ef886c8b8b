import { type Command } from 'commander';
import { allParts } from '@modules/composition.js';
import { rebuild } from '@platform/projections/generations.js';
import { type Ops } from '../ops.js';

export const rebuildCommand = (program: Command, { io, house }: Ops): void => {
  const views = allParts.flatMap((part) => part.views);
  program
    .command('rebuild')
    .description('builds a view anew beside the live one and swaps it in; readers never see it empty')
    .argument('<view>', `${views.map(({ name }) => name).join(', ')}, or all`)
    .action(async (name: string) => {
      const wanted = name === 'all' ? views : views.filter((view) => view.name === name);
      if (wanted.length === 0) throw new Error(`there is no view ${name}`);
      const { db, log } = await house();
      for (const view of wanted) {
        let events = 0;
        await rebuild(db, log, view, `ops-${process.pid}`, (done) => (events = done));
        await io.stdout(`${view.name}: rebuilt from ${events} events\n`);
      }
    });
};
