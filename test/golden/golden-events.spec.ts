import { EventCodec } from '@kernel/codec.js';
import { partsOf } from '@kernel/stream-name.js';
import { allParts } from '@modules/composition.js';
import { hashEvent } from '@platform/audit/chain.js';
import { correctionEventTypes } from '@platform/corrections/correctable.js';
import { type StoredEvent } from '@platform/event-store/port.js';
import { toRecorded } from '@platform/log/recorded.js';
import { foldSubject } from '@platform/projections/fold-subject.js';
import { keysOf } from '@platform/projections/view.js';
import { sagaEventTypes } from '@platform/sagas/saga-stream.js';
import { folds } from './deciders.js';
import { type Golden, goldenFiles, goldenName } from './golden-files.js';

const codec = new EventCodec([
  ...sagaEventTypes,
  ...correctionEventTypes,
  ...allParts.flatMap(({ eventTypes }) => eventTypes),
]);

describe('golden events', () => {
  let golden: readonly Golden[];
  beforeAll(async () => {
    golden = await goldenFiles();
  });

  it('hold every version of every event type that the program may read', () => {
    const wanted = codec
      .names()
      .flatMap((type) => Array.from({ length: codec.versionOf(type) }, (_, n) => goldenName(type, n + 1)));
    expect(golden.map(({ file }) => file)).toEqual(wanted.sort());
  });

  it('are named after what they hold', () => {
    expect(golden.map(({ stored }) => goldenName(stored.type, stored.v))).toEqual(golden.map(({ file }) => file));
  });

  it('are read by the codec, in today’s version, with nothing of their content lost', () => {
    for (const { file, stored } of golden) {
      const event = toRecorded(codec, stored);
      expect({ file, v: event.v }).toEqual({ file, v: codec.versionOf(stored.type) });
      if (stored.v === event.v) expect(event.data).toEqual(stored.data);
    }
  });

  it('still have the hash that was written with them: the bytes that are hashed have not changed', () => {
    for (const { file, stored } of golden) {
      const { stream, revision, hash, municipality: _municipality, position: _position, ...open } = stored;
      expect({ file, hash: hashEvent(stream, revision, open) }).toEqual({ file, hash });
    }
  });

  it('still fold, as the small log that they are together, into the state of each stream', () => {
    const events = inOrder(golden);
    const streams = new Set(events.map(({ stream }) => stream));
    for (const stream of streams) {
      const fold = folds.get(partsOf(stream).category);
      if (!fold) throw new Error(`no fold for ${stream}: add its decider to deciders.ts`);
      const own = events.filter((stored) => stored.stream === stream).map((stored) => toRecorded(codec, stored));
      expect(() => fold(own)).not.toThrow();
    }
    expect([...new Set([...streams].map((stream) => partsOf(stream).category))].sort()).toEqual(
      [...folds.keys()].sort(),
    );
  });

  it('still fold into a document of every view', () => {
    const events = inOrder(golden).map((stored) => toRecorded(codec, stored));
    const without = allParts
      .flatMap(({ views }) => views)
      .filter((view) => {
        const followed = events.filter(({ meta }) => view.categories.includes(partsOf(meta.stream).category));
        const keys = new Set(followed.flatMap((event) => keysOf(view, event)));
        const docs = [...keys].map((key) =>
          foldSubject(
            view,
            key,
            followed.filter(({ meta }) => meta.subjects.includes(key)),
          ),
        );
        return docs.every((doc) => doc === null);
      });
    expect(without.map(({ name }) => name)).toEqual([]);
  });
});

const inOrder = (golden: readonly Golden[]): StoredEvent[] =>
  golden.map(({ stored }) => stored).sort((a, b) => Number(a.position) - Number(b.position));
