import { partsOf } from '@kernel/stream-name.js';
import { type Saga } from '@platform/sagas/saga.js';

interface Memory {
  readonly awake: boolean;
  readonly seen: readonly string[];
}

/**
 * Counts a thing that was made; notes wake it, break it (`bug`), or make it ask for what is refused (`spend`). Counting
 * means something to it only when it is awake, so that the order of its inputs matters.
 */
export const thingSaga = (buggy: () => boolean = () => true): Saga<Memory> => ({
  name: 'thing-saga',
  category: 'sagaThing',
  categories: ['thing'],
  instanceOf: ({ meta }) => partsOf(meta.stream).id,
  initial: { awake: false, seen: [] },
  evolve: (memory, note) => ({
    awake: memory.awake || note['awake'] === true,
    seen: [...memory.seen, JSON.stringify(note['saw'])],
  }),
  react: (memory, input) => {
    if (input.kind === 'refused') {
      const text = `${input.command.name} refused: ${input.code}`;
      return { note: { saw: text }, commands: [say(`tally-${memory.seen.length}`, text)] };
    }
    const { type, data, meta } = input.event;
    const thingId = partsOf(meta.stream).id;
    if (type === 'thing-made') {
      return {
        note: { saw: 'made' },
        commands: [1, 2].map((by) => ({ name: 'count-thing', data: { thingId: `c-${thingId}`, by } })),
      };
    }
    if (type === 'thing-counted') {
      return memory.awake ? { note: { saw: 'counted' }, commands: [say(`awake-${thingId}`, 'counted')] } : null;
    }
    const { text } = data as { text?: string };
    if (text === 'bug' && buggy()) throw new TypeError('a bug in the saga');
    if (text === 'wake') return { note: { saw: 'wake', awake: true }, commands: [] };
    if (text === 'spend') {
      return {
        note: { saw: 'spend' },
        commands: [{ name: 'count-thing', data: { thingId: 'budget', by: 1, most: 0 } }],
      };
    }
    return null;
  },
});

const say = (thingId: string, text: string): { name: string; data: object } => ({
  name: 'say-of-thing',
  data: { thingId, events: [{ type: 'thing-noted', data: { text } }] },
});
