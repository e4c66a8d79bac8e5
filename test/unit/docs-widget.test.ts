import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsxTypes } from '../../scripts/docs/jsx.ts';
import { elementIn, manifestOf } from '../../scripts/docs/manifest.ts';
import { between, tables } from '../../scripts/docs/tables.ts';
import { customProperties } from '../../scripts/docs/theme.ts';
import { widgetDocuments, widgetManifest } from '../../scripts/docs/widget.ts';
import { factNames } from '../../widget/facts.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const namesOf = (rows: readonly { readonly name: string }[] = []) => rows.map(({ name }) => name);
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

const manifest = widgetManifest();
const element = elementIn(manifest);

describe('the documents about the element', () => {
  it.each(Object.entries(widgetDocuments()))(
    '%s is on disk as it is made: npm run docs makes it anew',
    (path, made) => {
      expect(read(path)).toBe(made);
    },
  );
});

describe('the manifest', () => {
  it('has the tag, its class, and its definition, by paths of the package', () => {
    expect(element).toMatchObject({ name: 'PostrunRoutine', tagName: 'postrun-routine', customElement: true });
    const [definition] = manifest.modules.flatMap(({ path, exports }) =>
      exports.filter(({ kind }) => kind === 'custom-element-definition').map((each) => ({ path, ...each })),
    );
    expect(definition).toEqual({
      path: 'dist/npm/widget/define.js',
      kind: 'custom-element-definition',
      name: 'postrun-routine',
      declaration: { name: 'PostrunRoutine', module: 'dist/npm/widget/element.js' },
    });
  });

  it('has every fact as an attribute, each described, with its property', () => {
    expect(namesOf(element.attributes)).toEqual(expect.arrayContaining([...factNames, 'without-form']));
    for (const { name, fieldName, description, type } of element.attributes ?? []) {
      expect(description, name).toMatch(/\w/);
      expect(type?.text, name).toMatch(/^(string|boolean)$/);
      const property = element.members?.find((member) => member.name === fieldName);
      expect(property, name).toMatchObject({ kind: 'field', attribute: name, description });
    }
  });

  it('has properties and methods that are public and described, and no others', () => {
    const members = element.members ?? [];
    expect(namesOf(members)).toEqual(expect.arrayContaining(['run', 'runner', 'routine', 'session', 'start', 'stop']));
    expect(namesOf(members).filter((name) => /^#|^role$|Callback$|^render$|^getUpdateComplete$/.test(name))).toEqual(
      [],
    );
    for (const { name, description } of members) expect(description, name).toMatch(/\w/);
    expect(members.filter(({ readonly }) => readonly).map(({ name }) => name)).toEqual(['session']);
  });

  it('has the events a page can listen to, each with its class and what it carries', () => {
    const map = /interface HTMLElementEventMap \{(.*?)\}/s.exec(read('widget/events.ts'))?.[1] ?? '';
    const typed = [...map.matchAll(/'([\w-]+)': (\w+)/g)].map(([, name = '', type = '']) => [name, type]);
    expect(typed.length).toBeGreaterThan(4);
    expect(element.events?.map(({ name, type }) => [name, type?.text])).toEqual(typed);
    const classes = manifest.modules.flatMap(({ declarations }) => declarations);
    for (const [, type] of typed) {
      const found = classes.find(({ name }) => name === type);
      expect(found?.superclass, type).toEqual({ name: 'Event', package: 'global:' });
      expect(found?.members?.length, type).toBeGreaterThan(0);
      for (const member of found?.members ?? []) expect(member).not.toHaveProperty('default');
    }
  });

  it('has every part that a template names, and no other', () => {
    const views = readdirSync(new URL('../../widget', import.meta.url), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => read(`widget/${name}`).replace(/\/\*.*?\*\//gs, ''));
    const parts = views.flatMap((text) => [...text.matchAll(/\spart="([\w-]+)"/g)].map(([, name = '']) => name));
    const described = namesOf(element.cssParts);
    expect(parts.length).toBeGreaterThan(20);
    expect(sorted(parts).filter((name) => !described.includes(name))).toEqual([]);
    // Some are handed to a template by name.
    const isNamed = (name: string) => views.some((text) => text.includes(`"${name}"`) || text.includes(`'${name}'`));
    expect(described.filter((name) => !isNamed(name))).toEqual([]);
  });

  it('has each name once', () => {
    const { cssParts, cssStates, attributes, events, members } = element;
    for (const list of [cssParts, cssStates, attributes, events, members])
      expect(namesOf(list).sort()).toEqual(sorted(namesOf(list)));
  });

  it('has every state that the element sets: what a session may be', () => {
    const statuses = /readonly status: (.*?);/s.exec(read('src/session/moment.ts'))?.[1] ?? '';
    const set = [...statuses.matchAll(/'(\w+)'/g)].map(([, name = '']) => name);
    expect(set.length).toBeGreaterThan(3);
    expect(namesOf(element.cssStates)).toEqual(set);
  });

  it('has every custom property that a look reads, with its default', () => {
    expect(element.cssProperties).toContainEqual({
      name: '--postrun-surface',
      default: 'light-dark(#fff, #131715)',
      description: 'Background of the card',
    });
    for (const property of element.cssProperties ?? []) expect(property.default, property.name).toMatch(/\S/);
  });

  it('holds nothing of a class that is not for everyone', () => {
    const text = `
      /**
       * @element made-up
       * @attr size - How big
       */
      export class MadeUp extends LitElement {
        static properties = { size: {} };
        declare size: Size;
        readonly #internals = this.attachInternals();
        protected inner = 1;
        private old = 2;
        constructor() { super(); this.#internals.role = 'region'; }
        /** Grows. */
        grow(by: number): void { this.dispatchEvent(new GrowEvent(by)); }
        #shrink() {}
      }
      class Helper {}
      export const beside = 1;`;
    const sources = [
      { path: 'widget/madeUp.ts', text },
      { path: 'widget/size.ts', text: "export type Size = 'small' | 'big';" },
    ];
    const { modules, ...rest } = manifestOf(sources, []);
    expect(rest.schemaVersion).toBe('2.1.0');
    expect(modules.map(({ path }) => path)).toEqual(['dist/npm/widget/madeUp.js']);
    expect(namesOf(modules[0]?.declarations)).toEqual(['MadeUp']);
    expect(namesOf(modules[0]?.exports)).toEqual(['MadeUp']);
    const madeUp = elementIn({ ...rest, modules });
    expect(madeUp.members).toMatchObject([
      { name: 'size', type: { text: "'small' | 'big'" }, description: 'How big' },
      { name: 'grow' },
    ]);
    expect(madeUp.members).toHaveLength(2);
    expect(madeUp.attributes).toEqual([
      { name: 'size', fieldName: 'size', description: 'How big', type: { text: 'string' } },
    ]);
    expect(madeUp.events).toEqual([]);
  });

  it('is not made of modules without an element', () => {
    expect(() => manifestOf([{ path: 'a.ts', text: 'export class A {}' }], [])).toThrow('no element');
  });
});

describe('custom properties', () => {
  const described = { '--postrun-a': 'One', '--postrun-b': 'Two' };

  it('are read with brackets in brackets, over lines, and not from comments or from the house itself', () => {
    const sheets = [
      'x { color: var(--postrun-a, light-dark(rgb(0 0 0), var(--inner, #fff))); margin: var(--pad); }',
      '/* var(--postrun-c, 1px) */ y { border: var( --postrun-b ,\n 1px ) solid; color: var(--postrun-a, light-dark(rgb(0 0 0), var(--inner, #fff))) }',
    ];
    expect(customProperties(sheets, described)).toEqual([
      { name: '--postrun-a', default: 'light-dark(rgb(0 0 0), var(--inner, #fff))', description: 'One' },
      { name: '--postrun-b', default: '1px', description: 'Two' },
    ]);
  });

  it.each<[string, string, RegExp]>([
    [
      'two defaults',
      'x { a: var(--postrun-a, 1px); b: var(--postrun-a, 2px); c: var(--postrun-b, 0) }',
      /--postrun-a.*"1px".*"2px"/,
    ],
    ['no default', 'x { a: var(--postrun-a); b: var(--postrun-b, 0) }', /--postrun-a: expected one default/],
    [
      'no words',
      'x { a: var(--postrun-a, 1px); b: var(--postrun-b, 0); c: var(--postrun-c, 0) }',
      /--postrun-c is read/,
    ],
    ['words for nothing', 'x { a: var(--postrun-a, 1px) }', /read by no style sheet: --postrun-b/],
  ])('with %s are refused', (_, sheet, message) => {
    expect(() => customProperties([sheet], described)).toThrow(message);
  });
});

describe('the tables', () => {
  it('have a row for everything in the manifest, whole', () => {
    const page = tables(manifest);
    const rows = page.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'));
    const all = [
      element.attributes,
      element.members?.filter(({ attribute }) => !attribute),
      element.events,
      element.cssStates,
      element.cssProperties,
      element.cssParts,
      element.slots,
    ];
    const heads = page.match(/^### /gm) ?? [];
    // Fields and methods have a table each.
    expect(heads).toHaveLength(all.length + 1);
    expect(rows).toHaveLength(all.flatMap((list = []) => list).length + heads.length);
    for (const row of rows) expect(row).toMatch(/^(\| [^ |]((?!\[object)[^|]|\\\|)* )+\|$/);
    expect(page).toContain('| `--postrun-radius` | `16px` | Corners of the card |');
    expect(page).toContain('| `session`, read only | `Session \\| undefined` |');
    expect(page).toContain('| `start(): Promise<void>` |');
    expect(page).toContain('`step: Step`, `index: number`');
  });

  it('go between their marks, and nowhere else', () => {
    const page = 'before\n<!-- it -->\nold\n<!-- /it -->\nafter\n';
    const made = between(page, 'it', 'new');
    expect(made).toBe('before\n<!-- it -->\n\nnew\n\n<!-- /it -->\nafter\n');
    expect(between(made, 'it', 'new')).toBe(made);
    for (const wrong of ['', '<!-- it -->', '<!-- /it --><!-- it -->', page + page])
      expect(() => between(wrong, 'it', 'new')).toThrow('once each');
  });
});

describe('the types for JSX', () => {
  const types = jsxTypes(manifest);

  it('take every attribute, every property that can be set, and every event', () => {
    for (const { name } of element.attributes ?? []) expect(types).toMatch(new RegExp(`^  '?${name}'?\\?: `, 'm'));
    for (const { name } of element.events ?? []) expect(types).toContain(`  'on${name}'?: ((event: Postrun`);
    expect(types).toContain("  run?: PostrunRoutine['run'] | undefined;");
    expect(types).toContain("  'without-form'?: boolean | undefined;");
    expect(types).not.toMatch(/^ {2}session\?/m);
  });
});
