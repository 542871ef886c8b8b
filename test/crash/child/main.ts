import './quick-start.js';
import 'reflect-metadata';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { VirtualClock } from '@kernel/clock.js';
import { openDataDirectory } from '@platform/embedded/data-directory.js';
import { passages } from '@platform/faults/fault-point.js';
import { type Database } from '@platform/sql/database.js';
import { assembleHouse, type House } from '@apps/standalone/house.js';
import { openDatabase } from '@apps/standalone/open-database.js';
import { type Acknowledged, type Assignment, type Ended } from './assignment.js';
import { CountedLetters } from './counted-letters.js';
import { endState } from './end-state.js';
import { RecordFile } from './record-file.js';
import { scripts } from './scripts.js';
import { settle } from './settle.js';
import { commandIdOf, municipality, type Step } from './step.js';

const { directory, databaseUrl, claims, script, kill } = JSON.parse(process.argv[2] ?? '') as Assignment;
const steps: readonly Step[] = scripts[script];

/** The clock went on while the process was dead: it begins where the log ends, and no step puts it back. */
const resumedClock = async (db: Database): Promise<VirtualClock> => {
  const [row] = await db.query<{ last: string | null }>(
    `select to_char(max(recorded_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as last from events`,
  );
  return new VirtualClock(row?.last ?? steps[0]?.at ?? '');
};

/** What the processes before this one left in the log: what they were killed in the middle of shows from it. */
const noteFound = async (db: Database): Promise<void> => {
  const rows = await db.query<{ id: string }>('select event_id::text as id from events order by position');
  appendFileSync(join(directory, 'found.jsonl'), `${JSON.stringify(rows.map(({ id }) => id))}\n`);
};

const acknowledge = (answer: Acknowledged): void =>
  appendFileSync(join(directory, 'acknowledged.jsonl'), `${JSON.stringify(answer)}\n`);

const play = (house: House, step: Step): Promise<void> =>
  step.play({
    house,
    send: async (key, name, role, data) => {
      const meta = { commandId: commandIdOf(step.name, key), municipality, actor: { id: `script-${role}`, role } };
      const { outcome, events } = await house.sender.send(name, data, meta);
      acknowledge({ step: step.name, key, outcome, events: events.map(({ id }) => id) });
    },
  });

const data = await openDataDirectory(directory);
const db = await openDatabase(databaseUrl ?? undefined, data.database);
if (claims === 'run out') await db.query('update deadlines set claimed_until = now()');
await noteFound(db);
const clock = await resumedClock(db);
const failures: string[] = [];
const passagesBefore: Record<string, Record<string, number>> = {};
// What is passed before the step from which the kill is counted must not come near its number.
if (kill?.fromStep) passages.set(kill.point, Number.NEGATIVE_INFINITY);
const house = await assembleHouse({
  db,
  directory,
  clock,
  logger: 'silent',
  letters: new CountedLetters(directory),
  relay: { sink: new RecordFile(directory), prefix: 'bevilling' },
  onFailure: (name, error) => failures.push(`${name}: ${error instanceof Error ? error.stack : String(error)}`),
});
for (const step of steps) {
  passagesBefore[step.name] = Object.fromEntries(passages);
  if (step.name === kill?.fromStep) passages.delete(kill.point);
  if (Temporal.Instant.compare(step.at, clock.now()) > 0) clock.advanceTo(step.at);
  await play(house, step);
  await settle(house, clock);
}
const ended: Ended = {
  state: await endState(house, directory),
  passages: Object.fromEntries(passages),
  passagesBefore,
  failures,
};
writeFileSync(join(directory, 'ended.json'), JSON.stringify(ended));
await house.close();
await db.close();
await data.release();
