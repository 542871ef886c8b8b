import { type UnpackedExport } from './unpacked-export.js';

/** What somebody changes, how, and what the verifier calls it. */
export type Tampering = [what: string, change: (made: UnpackedExport) => unknown, kinds: string[]];

/** Changes of what the events say or name. */
export const changedContent: Tampering[] = [
  [
    'an event’s facts',
    (made) => made.changeLines(([first, ...rest]) => [{ ...first!, data: { ...first!.data, number: 'S-9' } }, ...rest]),
    ['event-changed'],
  ],
  [
    'an actor',
    (made) =>
      made.changeLines((lines) =>
        lines.map((line) => ({ ...line, envelope: { ...line.envelope!, actor: { id: 'ola' } } })),
      ),
    ['event-changed'],
  ],
  ['the order of two events', (made) => made.changeLines(([a, b, ...rest]) => [b!, a!, ...rest]), ['order-changed']],
  [
    'a place in the log',
    (made) => made.changeLines(([a, ...rest]) => [{ ...a!, index: a!.index + 1 }, ...rest]),
    ['proof-wrong'],
  ],
  [
    'a missing event',
    (made) => made.changeLines((lines) => lines.filter(({ envelope }) => envelope?.type !== 'breach-recorded')),
    ['event-missing'],
  ],
  [
    'an event called withheld that is not',
    (made) =>
      made.changeLines((lines) =>
        lines.map((line) =>
          line.envelope?.type === 'breach-recorded' ? { ...line, data: undefined, withheld: {} } : line,
        ),
      ),
    ['event-changed', 'event-missing'],
  ],
  [
    'protected text',
    (made) =>
      made.changeLines((lines) =>
        lines.map((line) => (line.vault ? { ...line, vault: { ...line.vault, content: { text: 'annet' } } } : line)),
      ),
    ['protected-changed'],
  ],
  [
    'a salt',
    (made) =>
      made.changeLines((lines) =>
        lines.map((line) => (line.vault ? { ...line, vault: { ...line.vault, salt: 'x' } } : line)),
      ),
    ['protected-changed'],
  ],
  [
    'protected text that is silently gone',
    (made) => made.changeLines((lines) => lines.map(({ vault: _vault, ...line }) => line)),
    ['protected-missing'],
  ],
  [
    'a proof',
    (made) => made.changeLines(([a, ...rest]) => [{ ...a!, path: a!.path.slice(1) }, ...rest]),
    ['proof-wrong'],
  ],
  [
    'a letter',
    (made) =>
      made.write(
        [...made.files.keys()].find((path) => path.startsWith('letters/'))!,
        'Kjære',
      ),
    ['letter-missing'],
  ],
  [
    'the head',
    (made) => made.write('head.json', made.text('head.json').replace(/"root":"./, '"root":"f0')),
    ['head-signature-wrong', 'proof-wrong'],
  ],
];

/** Changes of the files around them. */
export const changedFiles: Tampering[] = [
  [
    'a letter',
    (made) =>
      made.write(
        [...made.files.keys()].find((path) => path.startsWith('letters/'))!,
        'Kjære',
      ),
    ['letter-changed', 'letter-missing'],
  ],
  [
    'the report',
    (made) => made.write('report.html', made.text('report.html').replace('advarsel', 'ros')),
    ['file-changed'],
  ],
  ['a file too many', (made) => made.write('letters/ekstra.html', 'x'), ['file-extra']],
  ['a file too few', (made) => made.files.delete('rules.json'), ['file-missing']],
  [
    'the signature',
    (made) => made.write('manifest.sig', made.text('manifest.sig').replace(/^../, 'AA')),
    ['manifest-signature-wrong'],
  ],
  [
    'the white space of the manifest',
    (made) => made.write('manifest.json', ` ${made.text('manifest.json')}`),
    ['manifest-signature-wrong'],
  ],
  ['a key that is none', (made) => made.write('public-key.pem', 'x'), ['unreadable']],
];
