import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, insideBracket, topLevelOf } from '../../../extension/strava/code.ts';
import { anyTyped } from './support.ts';

describe('codeOf', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['double quotes', 'a("b");', 'a("0");', ['b']],
    ['single quotes', "a('b', 'c');", 'a("0", "1");', ['b', 'c']],
    ['a template', 'a(`b\nc`);', 'a("0");', ['b\nc']],
    ['quotes in quotes', `a("it's", 'so "called"', \`'"\`);`, 'a("0", "1", "2");', ["it's", 'so "called"', `'"`]],
    ['an escaped quote', `a('b\\'); c(', "d\\\\");`, 'a("0", "1");', ["b\\'); c(", 'd\\\\']],
    ['an escaped line end', "a('b\\\nc', 'd\\\r\ne');", 'a("0", "1");', ['b\\\nc', 'd\\\r\ne']],
    ['a dollar in a template', 'a(`5 $`, `$5`);', 'a("0", "1");', ['5 $', '$5']],
    ['a line comment', "a; // it's\nb;", 'a;  \nb;', []],
    ['a comment', 'a; /* "b\n */ c;', 'a;   c;', []],
    ['an old comment', "a;\n<!-- it's\nb;", 'a;\n \nb;', []],
    ['a comment in a string', 'a("// b", "/* c");', 'a("0", "1");', ['// b', '/* c']],
    ['a string in a regular expression', 'a = /["\']/; b("c");', 'a = //; b("0");', ['c']],
    ['a slash in a class', "a(/[/']/g, 'b');", 'a(//g, "0");', ['b']],
    ['a regular expression that is returned', "return /'/;", 'return //;', []],
    ['a division', "a = b / 2; c = 'd' / 3;", 'a = b / 2; c = "0" / 3;', ['d']],
    ['a division after brackets', "a = (b) / 2 + c[0] / 'd';", 'a = (b) / 2 + c[0] / "0";', ['d']],
  ])('takes out %s', (_, source, text, strings) => {
    expect(codeOf(source)).toEqual({ text, strings });
  });

  it.each([
    ['a string without an end', 'a("b);\nc("d");'],
    ['a single quote without an end', "a('b);\n"],
    ['a template without an end', 'a(`b);'],
    ['a template with code in it', 'a(`b $' + "{c('`')} d`);"],
    ['a comment without an end', 'a; /* b'],
    ['a script beyond all measure', `a;${' '.repeat(4_000_000)}`],
  ])('gives up on %s', (_, source) => {
    expect(codeOf(source)).toBeUndefined();
  });

  it('never takes what stands in a literal for code', () => {
    const literals = anyTyped.map((text) => JSON.stringify(text));
    fc.assert(
      fc.property(fc.array(literals, { maxLength: 8 }), (values) => {
        const code = codeOf(values.map((value) => `a(${value});`).join('\n'));
        expect(code?.text).toBe(values.map((_, index) => `a("${index}");`).join('\n'));
        expect(code?.strings.map((inner) => `"${inner}"`)).toEqual(values);
      }),
    );
  });
});

describe('insideBracket', () => {
  it.each([
    ['a({b: [1, 2], c: (3)}) + {}', 2, 'b: [1, 2], c: (3)'],
    ['a({b: [1, 2]})', 1, '{b: [1, 2]}'],
    ['a()', 1, ''],
  ])('%s from %i', (text, open, inside) => {
    expect(insideBracket(text, open)).toBe(inside);
  });

  it('gives nothing where the bracket stays open', () => {
    expect(insideBracket('a({b: 1)', 1)).toBeUndefined();
  });
});

describe('topLevelOf', () => {
  it.each([
    ['a: 1, b: {c: 2, d: [3]}, e: f(4)', 'a: 1, b: {}, e: f()'],
    ['a: 1', 'a: 1'],
    ['', ''],
  ])('%s', (text, top) => {
    expect(topLevelOf(text)).toBe(top);
  });
});
