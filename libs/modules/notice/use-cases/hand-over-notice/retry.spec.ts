import { given } from '@kernel/given-when-then.js';
import { type NoticeEvent } from '../../domain/events.js';
import {
  handedOver,
  handOverStarted,
  handOverUnknown,
  noticeId,
  ordered,
  produced,
} from '../../testing/made-up-notice.js';
import { refuseHandOver, retryHandOver } from './retry.js';

const refused: NoticeEvent = {
  type: 'notice-hand-over-refused',
  data: { noticeId, service: 'svarut', reason: 'http-400' },
};
const started = [ordered(), produced, handOverStarted];
const evidence = 'søkt i SvarUt: ingen forsendelse';

describe('hand-overs that did not go well', () => {
  it('records a refusal of what was being handed over, once', () => {
    const command = { noticeId, service: 'svarut', reason: 'http-400', later: false };
    expect(given(refuseHandOver, started).when(command)).toMatchObject({ events: [refused] });
    expect(given(refuseHandOver, [...started, refused]).when(command).kind).toBe('already-true');
  });

  it('lets a refused letter go out once more', () => {
    expect(given(retryHandOver, [...started, refused]).when({ noticeId, evidence })).toMatchObject({
      events: [{ type: 'notice-hand-over-retried', data: { evidence } }],
    });
  });

  it('sends a letter whose outcome is unknown again on a person’s word, never on its own', () => {
    const past = [...started, handOverUnknown];
    const actor = { id: 'delivery', role: 'system' } as const;
    expect(given(retryHandOver, past, { actor }).when({ noticeId, evidence })).toMatchObject({
      refusal: { code: 'hand-over-not-open' },
    });
    expect(given(retryHandOver, past).when({ noticeId, evidence }).kind).toBe('accept');
  });

  it.each([
    ['is with the service', [...started, handedOver]],
    ['is on its way there', started],
  ])('refuses a letter that %s', (_what, past) => {
    expect(given(retryHandOver, past).when({ noticeId, evidence })).toMatchObject({
      refusal: { code: 'hand-over-not-open' },
    });
  });
});
