import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tightened, tightTemplates } from '../../widget/build.ts';

/** Pieces of templates, with the white space that stands in sources. */
const pieces = fc
  .array(
    fc.constantFrom(
      ' ',
      '\n    ',
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<li class="step"\n  part="step">',
      '</li>',
      'word',
      '.',
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('white space of templates', () => {
  it('goes only where nobody sees it: every word stays, and stays apart from the next', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const words = (html: string) => html.replace(/<\/?(?:p|li)\b[^>]*>/g, ' ').replace(/<[^>]*>/g, '');
        const spoken = (html: string) => words(html).split(/\s+/).filter(Boolean);
        expect(spoken(tightened(text))).toEqual(spoken(text));
      }),
    );
  });

  it('is gone at once', () => {
    fc.assert(fc.property(pieces, (text) => tightened(tightened(text)) === tightened(text)));
  });

  it('stays where it parts words, and goes beside what stands by itself', () => {
    expect(tightened('\n  <p class="a"\n    part="b">\n    <b>one</b>\n    <b>two</b> </p>\n')).toBe(
      '<p class="a" part="b"><b>one</b> <b>two</b></p>',
    );
  });

  it('is taken from the templates of the widget, one within the other, and from nothing else', () => {
    const { transform } = tightTemplates() as { transform(code: string, id: string): string | undefined };
    const code = "const a: string = 'x  y';\nconst b = html`<ul>\n  @{c.map(d => html`<li>  @{d}  </li>`)}\n</ul>`;\n";
    const tight = "const a: string = 'x  y';\nconst b = html`<ul>@{c.map(d => html`<li>@{d}</li>`)}</ul>`;\n";
    const real = (text: string) => text.replaceAll('@', '$');
    expect(transform(real(code), '/home/me/widget/plan.ts')).toBe(real(tight));
    expect(transform(real(code), '/home/me/src/view/plan.ts')).toBeUndefined();
  });
});
