import { fold } from '@kernel/fold.js';
import { given, recorded } from '@kernel/given-when-then.js';
import { noticeDecider, type NoticeState } from '../../domain/state.js';
import { arrived, dispatched, noticeId, ordered, produced, returned, subjects } from '../../testing/made-up-notice.js';
import { reissueNotice } from './decide.js';

const sent = [ordered(), produced, dispatched()];
const withOld = (old: NoticeState) => ({ old, via: null, oldContact: false });
const facts = (...past: Parameters<typeof recorded<ReturnType<typeof returned> | (typeof sent)[number]>>[0][]) =>
  withOld(fold(noticeDecider, recorded(past.flat())));
const replacement = reissueNotice.streamId({ replaces: noticeId }, { municipality: 'gol', commandId: 'c' });

describe('reissue-notice', () => {
  it('orders a new letter with the same content, linked to the one that came back', () => {
    expect(given(reissueNotice, [], { facts: facts(sent, [returned()]) }).when({ replaces: noticeId })).toEqual({
      kind: 'accept',
      events: [
        {
          type: 'notice-ordered',
          data: { ...ordered().data, noticeId: replacement, replaces: noticeId },
          subjects: [`notice:${replacement}`, ...subjects.slice(1)],
        },
      ],
    });
    expect(replacement).not.toBe(noticeId);
  });

  it('keeps the policy: what had to be approved must be approved again', () => {
    const old = facts([ordered({ policy: 'approve-first' }), produced, dispatched(), returned()]);
    expect(given(reissueNotice, [], { facts: old }).when({ replaces: noticeId })).toMatchObject({
      events: [{ data: { policy: 'approve-first' } }],
    });
  });

  it('goes to whoever represents the party now, and on paper where the party is not to be reached digitally', () => {
    const via = { representativeId: 'r', kind: 'lawyer', orgnr: null, beside: 'copy' } as const;
    const { old } = facts(sent, [returned()]);
    expect(
      given(reissueNotice, [], { facts: { old, via, oldContact: false } }).when({ replaces: noticeId }),
    ).toMatchObject({
      events: [{ data: { via } }],
    });
    expect(
      given(reissueNotice, [], { facts: { old, via: null, oldContact: true } }).when({ replaces: noticeId }),
    ).toMatchObject({ events: [{ data: { channel: 'paper' } }] });
    const reserved = { ...old, statuses: [{ status: 'Reserved', at: '2013-11-20T10:00:00Z' }] };
    expect(given(reissueNotice, [], { facts: withOld(reserved) }).when({ replaces: noticeId })).toMatchObject({
      events: [{ data: { channel: 'paper' } }],
    });
  });

  it('is already true when it is replaced', () => {
    const past = [ordered({ noticeId: replacement, replaces: noticeId })];
    expect(given(reissueNotice, past, { facts: facts(sent, [returned()]) }).when({ replaces: noticeId }).kind).toBe(
      'already-true',
    );
  });

  it.each([
    ['is not there', facts()],
    ['is under way', facts(sent)],
    ['is taken as arrived', facts(sent, [arrived() as never])],
  ])('refuses a letter that %s', (_why, old) => {
    expect(given(reissueNotice, [], { facts: old }).when({ replaces: noticeId })).toMatchObject({
      refusal: { code: 'notice-not-returned' },
    });
  });
});
