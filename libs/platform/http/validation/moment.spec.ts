import fc from 'fast-check';
import { isInstant, isIsoDate } from './moment.js';

describe('isIsoDate', () => {
  it.each(['2024-02-29', '2026-12-31', '1998-01-01'])('takes %s', (text) => expect(isIsoDate(text)).toBe(true));
  it.each([
    '2023-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '2026-01-01Z',
    '20260101',
    '',
    null,
    20260101,
  ])('does not take %p', (value) => expect(isIsoDate(value)).toBe(false));

  it('takes a day of the month exactly when the calendar has it', () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    const pad = (value: number, width = 2) => String(value).padStart(width, '0');
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (y, m, d) => {
          const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
          const length = (lengths[m - 1] ?? 0) + (m === 2 && leap ? 1 : 0);
          expect(isIsoDate(`${pad(y, 4)}-${pad(m)}-${pad(d)}`)).toBe(d >= 1 && d <= length);
        },
      ),
    );
  });
});

describe('isInstant', () => {
  it.each(['2026-05-01T12:00Z', '2026-05-01T12:00:00.123+02:00', '2026-05-01T00:00:00-11:30'])('takes %s', (text) =>
    expect(isInstant(text)).toBe(true),
  );
  it.each([
    '2026-05-01T12:00:00',
    '2026-02-30T12:00:00Z',
    '2026-05-01T24:00:00Z',
    '2026-05-01T12:60:00Z',
    '2026-05-01T12:00:00+24:00',
    '2026-05-01 12:00:00Z',
    '2026-05-01T12:00:00Z[Europe/Oslo]',
    '2026-05-01',
    null,
  ])('does not take %p', (value) => expect(isInstant(value)).toBe(false));
});
