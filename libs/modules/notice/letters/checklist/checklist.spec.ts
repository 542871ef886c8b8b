import { readFileSync } from 'node:fs';
import { type LetterContents, type LetterKind } from '../letter-content.js';
import { checklist, renderLetter } from '../render-letter.js';

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

const frame: [string, unknown, string?][] = [
  ['date', ''],
  ['date', '31.12.2014'],
  ['municipality.name', ' '],
  ['sender.unit', ''],
  ['sender.address', []],
  ['reference', ''],
  ['recipient.name', ''],
  ['recipient.address', ['']],
  ['caseworker.name', ''],
  ['licence.number', ''],
  ['licence.holder.name', ''],
  ['licence.holder.orgnr', ''],
  ['licence.place.name', ''],
  ['licence.place.address', []],
];

const cases: [string, LetterKind, [string, unknown, string?][]][] = [
  [
    'inspection-report',
    'inspection-report',
    [
      ...frame,
      ['control.reportNumber', ''],
      ['control.date', ''],
      ['control.startTime', '23.10'],
      ['control.endTime', ''],
      ['control.inspectors', 0],
      ['observations', []],
      ['nothingFound', true],
      ['observations.0.what', ''],
      ['observations.0.time', 'sent'],
      ['commentTo', { post: [], email: null }],
    ],
  ],
  [
    'warning',
    'warning',
    [
      ...frame.filter(([path]) => path !== 'date'),
      ['report.number', ''],
      ['report.date', ''],
      ['breaches', []],
      ['breaches.1.what', ''],
      ['breaches.1.where', ''],
      ['breaches.0.date', ''],
      ['breaches.0.time', ''],
      ['breaches.0.rule', { provision: 'AL-9-9' }],
      ['breaches.0.rule', { provision: 'toString' }],
      ['breaches.1.rule', { condition: '' }],
      ['breaches.0.date', '2016-01-01', 'breaches.0.regime'],
      ['comment.date', ''],
      ['comment.summary', ''],
      ['comment.weighing', ''],
      ['factors.kind', ''],
      ['factors.gravity', ''],
      ['factors.blame', ''],
      ['factors.repetition', ''],
      ['factors.correction', ''],
      ['access.name', ''],
      ['access', { name: 'X', email: null, phone: '' }],
      ['warningIsDecision', true, 'appeal.body,appeal.sendTo'],
    ],
  ],
  [
    'warning-as-decision',
    'warning',
    [
      ['appeal', null, 'appeal.body,appeal.sendTo'],
      ['appeal.body', ''],
      ['appeal.sendTo', { post: [''], email: '' }],
      ['comment.periodEnded', '', 'comment.periodEnded'],
      ['comment.periodEnded', '2014-05-12', 'comment.period'],
    ],
  ],
  [
    'closed-without-reaction',
    'closed-without-reaction',
    [
      ...frame,
      ['report.number', ''],
      ['controlDate', ''],
      ['closedOn', ''],
      ['ground', ' \n'],
      ['commentReceived', 'i går'],
      ['access.name', ''],
    ],
  ],
];

describe.each(cases)('%s', (name, kind, gaps) => {
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
  const warning = changed(sample<'warning'>('warning-as-decision'), 'appeal.body', '');
  expect(checklist('warning', warning)).toMatchObject([{ item: 'appeal.body', paragraph: 'forvaltningsloven § 27' }]);
});
