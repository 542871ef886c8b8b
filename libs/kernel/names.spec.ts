import fc from 'fast-check';
import { eventId, isUuid, uuidFrom } from './ids.js';
import { canonicalJson } from './json.js';
import { municipalities } from './municipality.js';
import { partsOf, streamName } from './stream-name.js';

const KNOWN = '3575ed78-ccd4-5841-a2b5-a6cbcf6e54d8';

describe('ids', () => {
  it('follow from their parts alone, and every part counts, also its place (property)', () => {
    const part = fc.string({ maxLength: 6 }).filter((text) => !text.includes('\u001f'));
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 4 }),
        fc.array(part, { minLength: 1, maxLength: 4 }),
        (a, b) => {
          expect(uuidFrom(...a) === uuidFrom(...b)).toBe(JSON.stringify(a) === JSON.stringify(b));
          expect(isUuid(uuidFrom(...a))).toBe(true);
        },
      ),
    );
  });

  it('never change: the log is full of them', () => {
    expect(eventId('gol', 'thing-gol-a', 'c', 0)).toBe(KNOWN);
  });

  it('are told from other text', () => {
    expect(['', 'x', KNOWN.toUpperCase(), `${KNOWN}0`].map(isUuid)).toEqual([false, false, false, false]);
  });
});

describe('stream names', () => {
  it('come apart as they were put together, whatever the id (property)', () => {
    const id = fc.string({ minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z][A-Za-z]{0,10}$/),
        fc.constantFrom(...municipalities),
        id,
        (category, municipality, key) => {
          expect(partsOf(streamName(category, municipality, key))).toEqual({ category, municipality, id: key });
        },
      ),
    );
  });

  it.each(['thing-oslo-1', 'thing-gol', 'thing', '', 'gol-thing-1'])(
    'are refused when they are not ours: "%s"',
    (name) => {
      expect(() => partsOf(name)).toThrow(TypeError);
    },
  );

  it('refuse a category that KurrentDB would cut, and an empty id', () => {
    expect(() => streamName('two-words', 'gol', '1')).toThrow(TypeError);
    expect(() => streamName('Thing', 'gol', '1')).toThrow(TypeError);
    expect(() => streamName('thing', 'gol', '')).toThrow(TypeError);
  });
});

describe('canonical JSON', () => {
  it('is the same for the same value, whatever the order of keys (property)', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(canonicalJson(JSON.parse(JSON.stringify(value)))).toBe(canonicalJson(value));
      }),
    );
  });

  it('has no form for what JSON cannot carry', () => {
    expect(() => canonicalJson(undefined)).toThrow();
    expect(() => canonicalJson({ a: Number.NaN })).toThrow();
    expect(() => canonicalJson({ a: 1n })).toThrow();
  });
});
