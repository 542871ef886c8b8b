import { type DomainEvent } from '@kernel/event.js';
import { recorded } from '@kernel/given-when-then.js';
import { entryIdOf } from '../../domain/state.js';
import { journalSaga } from './saga.js';

const play = (event: DomainEvent, category: string) => {
  const [input] = recorded([event], category);
  if (!input) throw new Error('no event');
  const instance = journalSaga.instanceOf(input);
  const reaction = instance === null ? null : journalSaga.react(null, { kind: 'event', event: input });
  return { instance, commands: reaction?.commands ?? [] };
};
const received = (from: string, licenceIds: string[]): DomainEvent => ({
  type: 'document-received',
  data: {
    documentId: 'd',
    kind: 'reply-to-notice',
    from,
    licenceIds,
    receivedAt: '2013-11-20T08:30:00Z',
    sha256: 'ab',
    mediaType: 'text/plain',
    size: 2,
  },
});

describe('the journal saga', () => {
  it('files a letter when its posting is recorded, and not before', () => {
    const source = { kind: 'notice', id: 'n' };
    const posted = { type: 'notice-dispatched', data: { noticeId: 'n', dispatchedOn: '2013-12-10' } };
    expect(play(posted, 'notice')).toEqual({
      instance: entryIdOf({ kind: 'notice', id: 'n' }),
      commands: [{ name: 'open-archive-entry', data: { source, dated: '2013-12-10', described: null } }],
    });
    for (const type of ['notice-ordered', 'notice-produced', 'notice-handed-over', 'notice-arrived']) {
      expect(play({ type, data: { noticeId: 'n' } }, 'notice').instance).toBeNull();
    }
  });

  it('files what came in at once; the sender is named only where the register does', () => {
    const described = (event: DomainEvent) =>
      (play(event, 'document').commands[0]?.data as { described: object } | undefined)?.described;
    expect(described(received('holder', ['l']))).toMatchObject({ licenceId: 'l', correspondent: null });
    expect(described(received('other', ['l']))).toMatchObject({ licenceId: 'l', correspondent: { kind: 'other' } });
    expect(described(received('holder', []))).toMatchObject({ licenceId: null, correspondent: { kind: 'other' } });
  });

  it('files a note, whose text stays in the vault', () => {
    const note = { type: 'note-recorded', data: { noteId: 'n', kind: 'phone', licenceIds: ['l'], on: '2013-11-20' } };
    expect(play(note, 'document').commands).toMatchObject([{ data: { described: { what: 'phone', file: null } } }]);
  });

  it('does nothing about a refusal: a letter that was never made has nothing to file', () => {
    const command = { name: 'open-archive-entry', data: {} };
    expect(journalSaga.react(null, { kind: 'refused', command, code: 'letter-not-produced', at: 'x' })).toBeNull();
  });
});
