import { EventCodec, UnknownEventType, v1 } from './codec.js';

describe('EventCodec', () => {
  const codec = new EventCodec([
    ...v1('plain'),
    {
      type: 'grown',
      v: 3,
      upcasters: {
        1: (data) => ({ ...data, names: [(data as { name: string }).name] }),
        2: (data) => {
          const { names } = data as { names: string[] };
          return { names, count: names.length };
        },
      },
    },
    { type: 'gap', v: 3, upcasters: { 2: (data) => data } },
  ]);

  it('lifts each older version through all steps, in order', () => {
    const today = { names: ['Kari'], count: 1 };
    expect(codec.read('grown', 1, { name: 'Kari' })).toEqual(today);
    expect(codec.read('grown', 2, { name: 'Kari', names: ['Kari'] })).toEqual(today);
    expect(codec.read('grown', 3, today)).toBe(today);
  });

  it('leaves what is stored as it was', () => {
    const stored = Object.freeze({ name: 'Kari' });
    codec.read('grown', 1, stored);
    expect(stored).toEqual({ name: 'Kari' });
  });

  it('stops loudly at a type that it does not know: a newer program wrote it, or somebody removed it', () => {
    expect(() => codec.read('nobody-knows', 1, {})).toThrow(UnknownEventType);
    expect(() => codec.versionOf('nobody-knows')).toThrow(UnknownEventType);
  });

  it('stops loudly at a newer version of a type that it knows', () => {
    expect(() => codec.read('plain', 2, {})).toThrow(/plain v2/);
  });

  it('stops loudly where a step of the chain is missing', () => {
    expect(() => codec.read('gap', 1, {})).toThrow(/gap v1/);
    expect(codec.read('gap', 2, {})).toEqual({});
  });

  it('refuses a type that is declared twice', () => {
    expect(() => new EventCodec(v1('a', 'b', 'a'))).toThrow(/declared twice: a/);
  });
});
