import { type CommandResult } from '@platform/commands/command.js';
import { typesIn } from './log-reading.js';
import { type Bench, openBench } from './thing/bench.js';
import { subject, thingDecider } from './thing/events.js';

describe('correcting a fact that a letter rests on', () => {
  let bench: Bench;
  let eventId: string;
  let correctionId: string;
  beforeEach(async () => {
    bench = await openBench();
    eventId = (await bench.send('count-thing', { thingId: 'a', by: 5 })).events[0]?.id ?? '';
  });

  const letter = (about: string): Promise<CommandResult> =>
    bench.send('say-of-thing', {
      thingId: 'letter',
      events: [{ type: 'notice-produced', data: { noticeId: 'n1' }, subjects: [subject(about)] }],
    });
  const propose = async (path: string | null = '/by'): Promise<CommandResult> => {
    const result = await bench.send('correct-thing', { streamId: 'a', eventId, path, value: 3, reason: 'typo' });
    correctionId = (result.events[0]?.data as { correctionId?: string }).correctionId ?? '';
    return result;
  };
  const confirm = (by: string, key = ''): Promise<CommandResult> =>
    bench.send('confirm-thing-correction', { streamId: 'a', correctionId }, { by, key });
  const total = async (): Promise<number> => (await bench.log.load(thingDecider, 'gol', 'a')).state.total;

  it('changes nothing until a second person has confirmed it', async () => {
    await letter('a');
    expect((await propose()).events).toMatchObject([
      { type: 'correction-proposed', data: { eventId, kind: 'fact-corrected', path: '/by', new: 3, letters: ['n1'] } },
    ]);
    expect(await total()).toBe(5);
    expect((await confirm('ola')).events).toMatchObject([
      { type: 'fact-corrected', data: { old: 5, new: 3, proposedBy: 'kari', confirmedBy: 'ola', letters: ['n1'] } },
    ]);
    expect(await total()).toBe(3);
  });

  it('refuses the person who proposed it', async () => {
    await letter('a');
    await propose();
    await expect(confirm('kari')).rejects.toMatchObject({ refusal: { code: 'second-person-required' } });
    expect(await total()).toBe(5);
  });

  it('takes out an event in error the same way', async () => {
    await letter('a');
    expect((await propose(null)).events[0]?.data).toMatchObject({ kind: 'entered-in-error', path: null });
    await confirm('ola');
    expect(await total()).toBe(0);
    expect(await typesIn(bench.store)).toContain('entered-in-error');
  });

  it('does nothing for a second confirmation', async () => {
    await letter('a');
    await propose();
    await confirm('ola');
    expect(await confirm('ola', 'again')).toMatchObject({ outcome: 'already-true' });
    expect(await total()).toBe(3);
  });

  it('refuses to confirm what nobody proposed', async () => {
    correctionId = 'nothing';
    await expect(confirm('ola')).rejects.toMatchObject({ refusal: { code: 'correction-unknown' } });
  });

  const reject = (by: string, key = ''): Promise<CommandResult> =>
    bench.send('reject-thing-correction', { streamId: 'a', correctionId, reason: 'no' }, { by, key });

  it.each([
    ['a second person turns it down', 'ola', false],
    ['whoever proposed it takes it back', 'kari', true],
  ])('ends when %s; the fact stays, and nobody can confirm it any more', async (_who, by, withdrawn) => {
    await letter('a');
    await propose();
    expect((await reject(by)).events).toMatchObject([
      { type: 'correction-rejected', data: { correctionId, eventId, withdrawn } },
    ]);
    expect((await reject('per', 'again')).outcome).toBe('already-true');
    await expect(confirm('ola')).rejects.toMatchObject({ refusal: { code: 'correction-rejected' } });
    expect(await total()).toBe(5);
  });

  it('can be proposed again after it was turned down', async () => {
    await letter('a');
    await propose();
    await reject('ola');
    const again = await bench.send(
      'correct-thing',
      { streamId: 'a', eventId, path: '/by', value: 3, reason: 'really' },
      { key: 'again' },
    );
    correctionId = (again.events[0]?.data as { correctionId: string }).correctionId;
    await confirm('ola');
    expect(await total()).toBe(3);
  });

  it('is not turned down once it is made, nor where nobody proposed it', async () => {
    await letter('a');
    await propose();
    await confirm('ola');
    await expect(reject('ola')).rejects.toMatchObject({ refusal: { code: 'correction-made' } });
    correctionId = 'nothing';
    await expect(reject('ola')).rejects.toMatchObject({ refusal: { code: 'correction-unknown' } });
  });

  it('needs no second person for a letter about something else', async () => {
    await letter('b');
    expect((await propose()).events[0]?.type).toBe('fact-corrected');
  });

  it('needs no second person for a letter that was made before the fact was recorded', async () => {
    await letter('a');
    eventId = (await bench.send('count-thing', { thingId: 'a', by: 7 })).events[0]?.id ?? '';
    expect((await propose()).events[0]?.type).toBe('fact-corrected');
  });

  it('keeps the reasons out of the log', async () => {
    await letter('a');
    await propose();
    await confirm('ola');
    const about = (await bench.store.readStream('thing-gol-a')).slice(1);
    expect(about.map((event) => event.protected !== null)).toEqual([true, true]);
    expect(about.map(({ data }) => Object.keys(data)).flat()).not.toContain('reason');
  });
});
