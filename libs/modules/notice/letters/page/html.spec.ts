import fc from 'fast-check';
import { markup } from './html.js';
import { printable } from './printable.js';

describe('html', () => {
  it('escapes every value, once', () => {
    expect(markup`<p title="${'"'}">${"<b>&'"}</p>`.source).toBe('<p title="&quot;">&lt;b&gt;&amp;&#39;</p>');
    expect(markup`<p>${markup`<b>${'&amp;'}</b>`}${[markup`<i>${1}</i>`]}</p>`.source).toBe(
      '<p><b>&amp;amp;</b><i>1</i></p>',
    );
  });

  it('lets no text make a tag, an attribute or an entity', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'<>&"\'/=abc ;#x\u0000\u202e') }), (text) => {
        const inside = markup`${text}`.source;
        expect(inside).not.toMatch(/[<>"']/);
        const back = inside.replace(
          /&(lt|gt|quot|#39|amp);/g,
          (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[name] ?? '',
        );
        expect(back).toBe(printable(text));
      }),
    );
  });

  it('shows that an unprintable character stood there', () => {
    expect(printable('a\u0000b\u202ec\r\nd\te\u2066f\u2029')).toBe('a\ufffdb\ufffdc\nd\te\ufffdf\ufffd');
  });
});
