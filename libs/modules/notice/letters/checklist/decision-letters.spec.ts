import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { letterKinds } from '../letter-kinds.js';
import { type LetterContents, type LetterKind } from '../letter-content.js';
import { checklist, renderLetter } from '../render-letter.js';
import { changed } from './testing/changed.js';

type Piece = readonly [name: string, path: string, without: unknown, item?: string];

// The whole is emptied, so that it never puts back what another case took away.
const nowhere = { body: '', law: null, sendTo: { post: [], email: null }, electronically: null };

/** What every decision tells of the party's rights (forvaltningsloven §§ 11, 18, 19, 27, 27b, 36, 42), wherever it lies in the content. */
const rights = (at = 'rights'): Piece[] => [
  ['right to appeal', `${at}.appeal.law`, null],
  ['body that decides the appeal', `${at}.appeal.body`, ' '],
  ['procedure', `${at}.appeal`, nowhere, `${at}.appeal.sendTo`],
  ['stay', `${at}.stay`, null],
  ['access to the file', `${at}.access.name`, ''],
  ['guidance', `${at}.access`, { name: '', email: null, phone: null }, `${at}.access`],
  ['free legal aid', `${at}.legalAid`, null],
  ['condition for a lawsuit', `${at}.lawsuit`, null],
  ['costs', `${at}.costs`, null],
];

/** Each letter that tells of a decision: its sample, its kind, and where its rules, facts, considerations and report lie. */
const decisions: readonly (readonly [sample: string, kind: LetterKind, pieces: readonly Piece[]])[] = [
  [
    'withdrawal-decision',
    'withdrawal-decision',
    [
      ['rules', 'grounds.0.breaches.1.rule', { condition: '' }],
      ['facts', 'grounds.0.breaches.0.what', ''],
      ['considerations', 'considerations', ''],
      ['report enclosed', 'enclosures', [], 'grounds.0.enclosure'],
      ...rights(),
    ],
  ],
  [
    'warning-as-decision',
    'warning',
    [
      ['rules', 'breaches.1.rule', { condition: '' }],
      ['facts', 'breaches.0.what', ''],
      ['considerations', 'factors.gravity', ''],
      ['report enclosed', 'enclosures', [], 'report.enclosure'],
      ...rights(),
    ],
  ],
  [
    'appeal-dismissed',
    'appeal-dismissed',
    [
      ['rules and facts', 'grounds.0.arrivedOn', ''],
      ['facts on blame', 'grounds.0.late.blame', ''],
      ['considerations', 'considerations', ''],
      ...rights(),
    ],
  ],
  [
    'reconsidered-decision',
    'reconsidered-decision',
    [
      ['rules', 'rules', []],
      ['facts', 'facts.0', ''],
      ['considerations', 'considerations', ''],
      ['costs of this appeal', 'costs', null],
      ...rights('outcome.rights'),
    ],
  ],
  [
    'points-decision',
    'points-decision',
    [
      ['rules', 'points.0.kind', ''],
      ['facts', 'factsFound', ''],
      ['considerations', 'considerations', ''],
      ['report enclosed', 'enclosures', [], 'ground.enclosure'],
      ...rights(),
    ],
  ],
  [
    'costs-decision',
    'costs-decision',
    [['facts', 'items.0.what', ''], ['considerations', 'considerations', ''], ...rights()],
  ],
];

const sample = (name: string): LetterContents[LetterKind] =>
  JSON.parse(readFileSync(new URL(`../golden/${name}.json`, import.meta.url), 'utf8'));

describe.each(decisions)('the decision in %s', (name, kind, pieces) => {
  it.each(pieces.map(([piece, path, without, item]) => [piece, path, without, item ?? path] as const))(
    'is not sent without %s, which is named with its paragraph',
    (_piece, path, without, item) => {
      const content = changed(sample(name), path, without);
      const missing = checklist(kind, content);
      const named = missing.find((one) => one.item.startsWith(item));
      expect(named).toMatchObject({ nb: expect.stringMatching(/\S{3}/), nn: expect.stringMatching(/\S{3}/) });
      if (item.includes('rights')) expect(named?.paragraph).toMatch(/^forvaltningsloven §/);
      expect(renderLetter(kind, 'nb', content)).toEqual({ missing });
    },
  );

  it('names everything that is taken away, however much is', () => {
    fc.assert(
      fc.property(fc.subarray([...pieces], { minLength: 1 }), (gone) => {
        // A whole taken away hides its parts, so the parts are taken first.
        const deepest = [...gone].sort((one, other) => other[1].length - one[1].length);
        const content = deepest.reduce((left, [, path, without]) => changed(left, path, without), sample(name));
        const items = checklist(kind, content).map(({ item }) => item);
        for (const [, path, , item] of gone) expect(items.some((one) => one.startsWith(item ?? path))).toBe(true);
      }),
    );
  });

  it.each(['nb', 'nn'] as const)('%s tells of appeal, deadline, procedure, access, guidance and costs', (language) => {
    const letter = renderLetter(kind, language, sample(name));
    const text = 'text' in letter ? letter.text : '';
    expect(text).toMatch(language === 'nb' ? /Klagefristen er tre uker fra/ : /Klagefristen er tre veker frå/);
    for (const section of ['§ 28', '§ 29', '§ 30', '§ 32', '§§ 18 og 19', '§ 11', '§ 36', '§§ 24 og 25'])
      expect(text).toContain(section);
  });

  it.each(['nb', 'nn'] as const)('%s speaks of legal aid and of a lawsuit only where they apply', (language) => {
    const at = kind === 'reconsidered-decision' ? 'outcome.rights' : 'rights';
    const text = (legalAid: string, lawsuit: string): string => {
      const content = changed(changed(sample(name), `${at}.legalAid`, legalAid), `${at}.lawsuit`, lawsuit);
      const letter = renderLetter(kind, language, content);
      return 'text' in letter ? letter.text : '';
    };
    expect(text('told', 'appeal-first')).toMatch(/fri rettshjelp.*§ 27b/s);
    expect(text('no-reason', 'no-condition')).not.toMatch(/rettshjelp|§ 27b/);
  });
});

it('covers every kind of letter that gives a limit for appeal', () => {
  const covered = new Set(decisions.map(([, kind]) => kind));
  for (const kind of Object.keys(letterKinds) as LetterKind[]) {
    const letter = renderLetter(kind, 'nb', sample(kind));
    if ('text' in letter && letter.text.includes('Klagefristen er tre uker')) expect([...covered]).toContain(kind);
  }
});
