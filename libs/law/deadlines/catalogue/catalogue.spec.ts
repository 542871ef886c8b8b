import { catalogue, remindersOf, rowOf, termsOf } from './catalogue.js';
import { before, row } from './row.js';

const made = (reminders: Parameters<typeof row>[2]['reminders']) =>
  row(null, 'made-up', {
    name: ['a', 'a'],
    trigger: ['a', 'a'],
    length: '1 day',
    counting: 'C',
    onExpiry: ['a', 'a'],
    paragraph: 'forvaltningsloven § 16',
    mark: 'V',
    ...(reminders ? { reminders } : {}),
  });

describe('the catalogue of deadlines', () => {
  it('names each deadline once, and each number of section 7 once', () => {
    const keys = catalogue.map(({ key }) => key);
    const numbers = catalogue.flatMap((one) => (one.row === null ? [] : [one.row]));
    expect([new Set(keys).size, new Set(numbers).size]).toEqual([keys.length, numbers.length]);
  });

  it('has both languages everywhere, and keys that can stand before a colon', () => {
    for (const { key, name, trigger, onExpiry } of catalogue) {
      expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/);
      for (const words of [name, trigger, onExpiry]) {
        expect([key, words.nb.trim() === '', words.nn.trim() === '']).toEqual([key, false, false]);
      }
    }
  });

  it('counts by what the row says: only a C rolls, and a target of ours says that it is one', () => {
    expect(termsOf('reply').counting).toBe('roll-forward');
    expect(termsOf('licence-end').counting).toBe('none');
    // Row 22 is no target of ours but the regulation's own "should".
    const targets = catalogue.filter(
      ({ counting, armedBy, row: number }) => counting === 'S' && armedBy !== null && number !== 22,
    );
    expect(targets.filter(({ onExpiry }) => !onExpiry.nb.includes('Vårt eget mål'))).toEqual([]);
  });

  it('finds a row by the name that is armed, and has none for another', () => {
    expect(rowOf('comment-period:8bfd')?.row).toBe(17);
    expect(rowOf('fee')?.row).toBe(38);
    expect(rowOf('feeble')).toBeUndefined();
    expect(() => termsOf('feeble')).toThrow('no deadline is named feeble');
  });

  it('reminds twelve, six and three months before a licence ends', () => {
    const found = rowOf('licence-end');
    expect(found && remindersOf(found, '2016-06-30')).toEqual([
      { mark: 'before-12-months', on: '2015-06-30' },
      { mark: 'before-6-months', on: '2015-12-30' },
      { mark: 'before-3-months', on: '2016-03-30' },
    ]);
  });

  it('reminds on the last day of the month where the month has no such day', () => {
    expect(remindersOf(made([before({ months: 3 })]), '2014-05-31')[0]?.on).toBe('2014-02-28');
  });

  it('gives the days in order, whatever order the row has them in', () => {
    expect(remindersOf(made(['on-the-day', before({ days: 2 })]), '2014-01-10').map(({ on }) => on)).toEqual([
      '2014-01-08',
      '2014-01-10',
    ]);
  });
});
