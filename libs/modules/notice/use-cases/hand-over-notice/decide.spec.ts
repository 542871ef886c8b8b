import { given } from '@kernel/given-when-then.js';
import {
  handedOver,
  handOverStarted,
  handOverUnknown,
  noticeId,
  ordered,
  produced,
} from '../../testing/made-up-notice.js';
import { settleHandOver, startHandOver } from './decide.js';

const made = [ordered(), produced];
const service = 'folder';

describe('start-hand-over', () => {
  it('records the intent before the letter leaves', () => {
    expect(given(startHandOver, made).when({ noticeId, service })).toEqual({
      kind: 'accept',
      events: [handOverStarted],
    });
  });

  it.each([
    ['started', handOverStarted],
    ['done', handedOver],
    ['of unknown outcome', handOverUnknown],
  ])('is never begun twice: %s', (_state, event) => {
    expect(given(startHandOver, [...made, event]).when({ noticeId, service }).kind).toBe('already-true');
  });

  it('refuses a letter that is not ordered or not made', () => {
    expect(given(startHandOver, []).when({ noticeId, service })).toMatchObject({ refusal: { code: 'notice-unknown' } });
    expect(given(startHandOver, [ordered()]).when({ noticeId, service })).toMatchObject({
      refusal: { code: 'letter-not-produced' },
    });
  });
});

describe('settle-hand-over', () => {
  const begun = [...made, handOverStarted];
  const settle = (reference: string | null, ...past: Parameters<typeof given>[1][]) =>
    given(settleHandOver, past.length > 0 ? (past.flat() as never) : begun).when({ noticeId, service, reference });

  it('records the service’s reference, or that nobody knows', () => {
    expect(settle('file-1')).toEqual({ kind: 'accept', events: [handedOver] });
    expect(settle(null)).toEqual({ kind: 'accept', events: [handOverUnknown] });
  });

  it('learns afterwards that the service has it, and never forgets that again', () => {
    expect(settle('file-1', [...begun, handOverUnknown])).toEqual({ kind: 'accept', events: [handedOver] });
    expect(settle(null, [...begun, handOverUnknown]).kind).toBe('already-true');
    expect(settle(null, [...begun, handedOver]).kind).toBe('already-true');
    expect(settle('file-2', [...begun, handedOver]).kind).toBe('already-true');
  });

  it('refuses a letter that is not made', () => {
    expect(settle('file-1', [ordered()])).toMatchObject({ refusal: { code: 'letter-not-produced' } });
  });
});
