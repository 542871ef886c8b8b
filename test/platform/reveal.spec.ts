import { type UseCase } from '@kernel/use-case.js';
import { accept } from '@kernel/decision.js';
import { MemoryVault } from '@platform/vault/memory-vault.js';
import { type Bench, openBench } from './thing/bench.js';
import { type Thing, thingDecider, type ThingEvent } from './thing/events.js';

const copyNote: UseCase<{ from: string; to: string }, Thing, ThingEvent, string | null> = {
  name: 'copy-note',
  decider: thingDecider,
  roles: ['caseworker'],
  streamId: ({ to }) => to,
  facts: async ({ from }, load) => {
    const [event] = (await load.subject(`thing:${from}`)).filter(({ type }) => type === 'thing-counted');
    return event ? ((await load.reveal<{ note: string }>(event))?.note ?? null) : null;
  },
  decide: (_command, _state, { facts }) =>
    accept({ type: 'thing-counted', data: { by: 1 }, protected: { note: facts ?? 'nothing' } }),
};

describe('a decision that needs the words of an earlier event', () => {
  let bench: Bench;
  let vault: MemoryVault;
  beforeEach(async () => {
    vault = new MemoryVault();
    bench = await openBench({ vault });
  });
  const copy = () =>
    bench.pipeline.handle(
      copyNote,
      { from: 'a', to: 'b' },
      {
        commandId: '00000000-0000-5000-8000-00000000000b',
        municipality: 'gol',
        actor: { id: 'kari', role: 'caseworker' },
      },
    );
  const noteOf = async (thing: string): Promise<unknown> => {
    const [event] = (await bench.store.readStream(`thing-gol-${thing}`)).slice(-1);
    const ref = event?.protected?.ref ?? '';
    return (await vault.entriesForVerification('gol', [ref])).get(ref)?.content;
  };

  it('reads them from the vault and says in the event that it did', async () => {
    await bench.send('count-thing', { thingId: 'a', by: 1, note: 'ordene' });
    await copy();
    expect(await noteOf('b')).toEqual({ note: 'ordene' });
    const [written] = await bench.store.readStream('thing-gol-b');
    expect(Object.entries(written?.factRevisions ?? {})).toContainEqual([expect.stringMatching(/^protected /), 'read']);
    expect(JSON.stringify(written?.data)).not.toContain('ordene');
  });

  it('goes on without them where there are none', async () => {
    await bench.send('count-thing', { thingId: 'a', by: 1 });
    await copy();
    expect(await noteOf('b')).toEqual({ note: 'nothing' });
  });
});
