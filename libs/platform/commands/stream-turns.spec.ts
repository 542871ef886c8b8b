import { StreamTurns } from './stream-turns.js';

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

describe('turns on a stream', () => {
  it('come one after another, in the order they were asked for, each with its own answer', async () => {
    const turns = new StreamTurns();
    const steps: string[] = [];
    const work = (name: string) => async (): Promise<string> => {
      steps.push(`${name} in`);
      await soon();
      steps.push(`${name} out`);
      return name;
    };
    expect(await Promise.all(['a', 'b', 'c'].map((name) => turns.take('s', work(name))))).toEqual(['a', 'b', 'c']);
    expect(steps).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
  });

  it('on another stream do not wait', async () => {
    const turns = new StreamTurns();
    let release: () => void = () => undefined;
    const slow = turns.take('one', () => new Promise<void>((resolve) => (release = resolve)));
    expect(await turns.take('two', async () => 'at once')).toBe('at once');
    release();
    await slow;
  });

  it('go on after one that failed, whose error is its own', async () => {
    const turns = new StreamTurns();
    const bad = turns.take('s', () => Promise.reject(new Error('mine')));
    const good = turns.take('s', async () => 'fine');
    await expect(bad).rejects.toThrow('mine');
    expect(await good).toBe('fine');
    const thrown = turns.take('s', () => {
      throw new Error('at once');
    });
    await expect(thrown).rejects.toThrow('at once');
    expect(await turns.take('s', async () => 'again')).toBe('again');
  });
});
