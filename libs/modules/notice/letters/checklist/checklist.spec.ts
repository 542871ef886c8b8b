import { readFileSync } from 'node:fs';
import { type LetterContents, type LetterKind } from '../letter-content.js';
import { checklist, renderLetter } from '../render-letter.js';
import { cases } from './testing/cases.js';
import { withdrawalCases } from './testing/withdrawal-cases.js';

const sample = <K extends LetterKind>(name: string): LetterContents[K] =>
  JSON.parse(readFileSync(new URL(`../golden/${name}.json`, import.meta.url), 'utf8'));

/** The sample with the value at a path put in its place. */
function changed<T>(content: T, path: string, value: unknown): T {
  const copy: T = structuredClone(content);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let at = copy as Record<string, unknown>;
  for (const step of steps) at = at[step] as Record<string, unknown>;
  expect(last in at).toBe(true);
  at[last] = value;
  return copy;
}

describe.each([...cases, ...withdrawalCases])('%s', (name, kind, gaps) => {
  it('lacks nothing in the sample', () => expect(checklist(kind, sample(name))).toEqual([]));

  it.each(gaps.map(([path, value, items]) => [path, value, items ?? path] as const))(
    '%s = %j is named, and no letter is made',
    (path, value, items) => {
      const content = changed(sample<LetterKind>(name), path, value);
      const missing = checklist(kind, content);
      expect(missing.map(({ item }) => item).join()).toBe(items);
      for (const { nb, nn } of missing) expect([nb.length > 5, nn.length > 5]).toEqual([true, true]);
      expect(renderLetter(kind, 'nb', content)).toEqual({ missing });
    },
  );
});

it('names the provision that asks for the thing', () => {
  const report = changed(sample<'inspection-report'>('inspection-report'), 'commentTo', { post: [], email: null });
  expect(checklist('inspection-report', report)).toMatchObject([
    { item: 'commentTo', paragraph: 'alkoholforskriften § 9-6' },
  ]);
  const warning = changed(sample<'warning'>('warning-as-decision'), 'rights.appeal.body', '');
  expect(checklist('warning', warning)).toMatchObject([
    { item: 'rights.appeal.body', paragraph: 'forvaltningsloven § 27' },
  ]);
});
