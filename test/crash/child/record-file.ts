import { appendFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type OutgoingRecord, type RecordSink } from '@platform/relay/record-sink.js';

const fileIn = (directory: string): string => join(directory, 'records.jsonl');

/** In the broker's place: a file that outlives a kill, with every record as it came, also the second time. */
export class RecordFile implements RecordSink {
  readonly name = 'file';

  constructor(private readonly directory: string) {}

  send(records: readonly OutgoingRecord[]): Promise<void> {
    for (const { key, value } of records) {
      const { id } = JSON.parse(value) as { id: string };
      appendFileSync(fileIn(this.directory), `${JSON.stringify({ key, id })}\n`);
    }
    return Promise.resolve();
  }
}

/** By key: the ids in the order in which they first came. Twice is allowed, another order or a hole is not. */
export const recordsIn = async (directory: string): Promise<Readonly<Record<string, readonly string[]>>> => {
  const text = await readFile(fileIn(directory), 'utf8').catch(() => '');
  const byKey: Record<string, string[]> = {};
  for (const line of text.split('\n').filter(Boolean)) {
    const { key, id } = JSON.parse(line) as { key: string; id: string };
    const ids = (byKey[key] ??= []);
    if (!ids.includes(id)) ids.push(id);
  }
  return Object.fromEntries(Object.entries(byKey).sort(([a], [b]) => (a < b ? -1 : 1)));
};
