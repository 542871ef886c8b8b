import fc from 'fast-check';
import { alphabetOf } from './faces.js';
import { drawable, runsOf } from './runs.js';

describe('text for a PDF', () => {
  it('keeps what a font holds, and writes the number of what none does', () => {
    expect(drawable('Ål – «Bæ» § 1-8')).toBe('Ål – «Bæ» § 1-8');
    expect(drawable('a\u0308\ta\u00adb\ufeff')).toBe('ä    ab');
    expect(drawable('😀 ا \u202e')).toBe('[U+1F600] [U+0627] [U+FFFD]');
  });

  it('is split by font and loses nothing', () => {
    expect(runsOf('Káč Жan')).toEqual([
      { alphabet: 'latin', text: 'Ká' },
      { alphabet: 'latin-ext', text: 'č' },
      { alphabet: 'latin', text: ' ' },
      { alphabet: 'cyrillic', text: 'Ж' },
      { alphabet: 'latin', text: 'an' },
    ]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const ready = drawable(text);
        expect(
          runsOf(ready)
            .map((run) => run.text)
            .join(''),
        ).toBe(ready);
        for (const sign of ready.replaceAll('\n', '')) expect(alphabetOf(sign.codePointAt(0) ?? 0)).not.toBeNull();
      }),
    );
  });
});
