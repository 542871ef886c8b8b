import { Temporal } from 'temporal-polyfill';
import { calendarText, type Entry } from './calendar-text.js';
import { isIn } from './entries.js';

const now = Temporal.Instant.from('2014-01-15T12:00:00Z');
const entry: Entry = {
  watchId: 'b8d5f3a0-5d5b-5a4e-9a55-0000000000aa',
  name: 'appeal-limit:w',
  due: '2014-12-31',
  sequence: 2,
  cancelled: false,
  caseNumber: 'SKJ-2012-001',
};

describe('a calendar of deadlines', () => {
  it('has a whole day for each, with the day after as its end, a stable UID and the number of changes', () => {
    const text = calendarText([entry], 'nn', now);
    for (const line of [
      'UID:b8d5f3a0-5d5b-5a4e-9a55-0000000000aa@bevillingslogg',
      'SEQUENCE:2',
      'DTSTAMP:20140115T120000Z',
      'STATUS:CONFIRMED',
      'SUMMARY:Klagefrist (SKJ-2012-001)',
    ]) {
      expect(text).toContain(`${line}\r\n`);
    }
    expect(text).toMatch(/DTSTART;VALUE=DATE:20141231\r\n/);
    expect(text).toMatch(/DTEND;VALUE=DATE:20150101\r\n/);
  });

  it('keeps one that was cancelled, as cancelled', () => {
    expect(calendarText([{ ...entry, cancelled: true }], 'nb', now)).toContain('STATUS:CANCELLED\r\n');
  });
});

describe('who has which deadline in the calendar', () => {
  const watch = { name: 'inspection-report', about: ['inspection:i', 'party:974760673'], startedBy: 'i1' };
  const feed = { role: 'caseworker', person: 'k', onBehalfOf: null, cases: 'own' } as const;

  it.each([
    ['a caseworker of an own case', feed, true, true],
    ['a caseworker of another’s case', feed, false, false],
    ['a caseworker who wants all', { ...feed, cases: 'all' } as const, false, true],
    ['the inspector who did it', { ...feed, role: 'inspector', person: 'i1' } as const, false, true],
    ['another inspector', { ...feed, role: 'inspector', person: 'i2' } as const, true, false],
    [
      'the holder, where it is not the holder’s',
      { ...feed, role: 'licence-holder', onBehalfOf: '974760673' } as const,
      true,
      false,
    ],
    ['the secretary', { ...feed, role: 'council-secretary' } as const, false, false],
    ['an auditor', { ...feed, role: 'auditor' } as const, true, false],
  ])('%s', (_who, of, own, expected) => expect(isIn(of, watch, own)).toBe(expected));

  it('shows a holder the own limits and nobody else’s', () => {
    const limit = { ...watch, name: 'reply:n' };
    const holder = (onBehalfOf: string) => isIn({ ...feed, role: 'licence-holder', onBehalfOf }, limit, false);
    expect([holder('974760673'), holder('889640782')]).toEqual([true, false]);
    expect(isIn({ ...feed, role: 'licence-holder', onBehalfOf: null }, { ...limit, about: ['party:'] }, false)).toBe(
      false,
    );
  });
});
