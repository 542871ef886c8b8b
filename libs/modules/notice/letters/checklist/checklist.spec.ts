import { readFileSync } from 'node:fs';
import { type LetterContents, type LetterKind } from '../letter-content.js';
import { checklist, renderLetter } from '../render-letter.js';
import { appealCases } from './testing/appeal-cases.js';
import { cases } from './testing/cases.js';
import { changed } from './testing/changed.js';
import { pointsCases } from './testing/points-cases.js';
import { withdrawalCases } from './testing/withdrawal-cases.js';

const sample = <K extends LetterKind>(name: string): LetterContents[K] =>
  JSON.parse(readFileSync(new URL(`../golden/${name}.json`, import.meta.url), 'utf8'));

describe.each([...cases, ...withdrawalCases, ...appealCases, ...pointsCases])('%s', (name, kind, gaps) => {
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
  const closed = changed(sample<'closed-without-reaction'>('closed-without-reaction'), 'ground', '');
  expect(checklist('closed-without-reaction', closed)).toMatchObject([{ item: 'ground', paragraph: null }]);
  expect(checklist('closed-without-reaction', changed(closed, 'closedOn', '2017-07-01'))).toMatchObject([
    { item: 'ground', paragraph: 'forvaltningsloven § 49' },
  ]);
  const warning = changed(sample<'warning'>('warning-as-decision'), 'rights.appeal.body', '');
  expect(checklist('warning', warning)).toMatchObject([
    { item: 'rights.appeal.body', paragraph: 'forvaltningsloven § 27' },
  ]);
});
