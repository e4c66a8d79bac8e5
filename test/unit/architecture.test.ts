import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { complaintsAbout } from './support/house.ts';
import { read, type Source } from './support/imports.ts';

const root = resolve(import.meta.dirname, '../..');
const folders = ['src', 'device', 'widget', 'extension', 'site'];

describe('the house', () => {
  const sources = folders.flatMap(sourcesIn);

  it('is read whole', () => {
    const paths = sources.map(({ path }) => path);
    for (const path of [
      'src/index.ts',
      'src/catalogue/exercises.ts',
      'src/locale/en/index.ts',
      'extension/manifest.ts',
    ])
      expect(paths).toContain(path);
  });

  it('keeps its rules: who imports whom, which package lives where, what is never said', () => {
    expect(complaintsAbout(sources)).toEqual([]);
  });

  it('imports only files that are there', () => {
    const missing = sources.flatMap((source) =>
      read(source).imports.flatMap(({ wanted }) => {
        if (!wanted?.startsWith('.') || wanted.includes('*')) return [];
        const file = join(root, source.path, '..', wanted.replace(/[?#].*$/, ''));
        return existsSync(file) ? [] : [`${source.path} imports ${wanted}`];
      }),
    );
    expect(missing).toEqual([]);
  });
});

describe('the rules find', () => {
  it.each<[string, string, string, RegExp]>([
    ['a room above', 'src/run/a.ts', "import { b } from '../view/b.ts';", /upward from src\/run to src\/view/],
    ['a type from above', 'src/plan/a.ts', "import type { b } from '../locale/b.ts';", /upward/],
    ['a type in passing', 'src/plan/a.ts', "type B = import('../locale/b.ts').B;", /upward/],
    ['what is handed on', 'src/routine/a.ts', "export * from '../session/b.ts';", /upward/],
    ['what is handed on by name', 'src/routine/a.ts', "export { b } from '../session/b.ts';", /upward/],
    ['what is loaded later', 'src/view/a.ts', "const b = await import('../../device/b.ts');", /upward/],
    ['the public face from inside', 'src/session/a.ts', "import { b } from '../index.ts';", /upward/],
    ['what is collected', 'src/locale/a.ts', "import.meta.glob('../view/*.ts');", /upward/],
    ['the extension in the widget', 'widget/a.ts', "import '../extension/ui/b.tsx';", /never meet/],
    ['the widget in the extension', 'extension/ui/a.tsx', "import { b } from '../../widget/b.ts';", /never meet/],
    ['the tests', 'widget/a.ts', "import { b } from '../test/unit/b.ts';", /in no room/],
    ['the replica outside the site', 'extension/strava/a.ts', "import '../../test/replica/b.ts';", /in no room/],
    ['lit outside the widget', 'device/a.ts', "import { html } from 'lit';", /only home is widget/],
    ['a part of lit', 'extension/ui/a.tsx', "import 'lit/decorators.js';", /only home is widget/],
    ['preact in the widget', 'widget/a.ts', "import { h } from 'preact';", /only home is extension/],
    ['preact hooks on the site', 'site/a.tsx', "import { useState } from 'preact/hooks';", /only home is extension/],
    ['the polyfill', 'extension/popup/a.ts', "import browser from 'webextension-polyfill';", /extension\/platform/],
    ['its types', 'extension/popup/a.ts', "import type { Tabs } from 'webextension-polyfill';", /extension\/platform/],
    ['a reader at once', 'src/run/a.ts', "import FitParser from 'fit-file-parser';", /expected a dynamic import/],
    ['a reader elsewhere', 'src/plan/a.ts', "await import('fast-xml-parser');", /only home is src\/run/],
    ['a tool in the product', 'extension/a.ts', "import { crx } from '@crxjs/vite-plugin';", /without a home/],
    ['the workshop in the product', 'extension/ui/a.ts', "import '../manifest.ts';", /only while the project is built/],
    ['lit in the workshop', 'site/build.ts', "import { html } from 'lit';", /only home is widget/],
    ['a package nobody knows', 'widget/a.ts', "import dayjs from 'dayjs';", /without a home/],
    ['a part of Node', 'src/run/a.ts', "import { readFileSync } from 'node:fs';", /without a home/],
    ['an import that is reckoned', 'src/run/a.ts', 'await import(name);', /not written out/],
    ['HTML from text', 'widget/a.ts', 'root.innerHTML = name;', /text is shown as text only/],
    ['HTML by its key', 'widget/a.ts', "root['innerHTML'] = name;", /text is shown as text only/],
    ['HTML beside', 'device/a.ts', "root.insertAdjacentHTML('beforeend', name);", /text is shown as text only/],
    ['HTML in a template', 'widget/a.ts', `html\`<p .innerHTML=\${name}></p>\`;`, /text is shown as text only/],
    ['HTML in Preact', 'extension/a.tsx', '<p dangerouslySetInnerHTML={{ __html: name }} />;', /as text only/],
    ['HTML in Lit', 'widget/a.ts', 'unsafeHTML(name);', /text is shown as text only/],
    ['text that is run', 'src/run/a.ts', 'eval (name);', /never run/],
    ['text made a function', 'src/run/a.ts', 'new Function(name);', /never run/],
    ['a request', 'extension/strava/a.ts', "await fetch('/x');", /no request is sent/],
    ['an old request', 'device/a.ts', 'new XMLHttpRequest();', /no request is sent/],
    ['a beacon', 'extension/a.ts', "navigator.sendBeacon('/x');", /no request is sent/],
    ['half a file', 'src/run/a.ts', 'const a = ;', /cannot be read/],
    ['a room that is not in the plan', 'server/a.ts', 'export {};', /stands in no room/],
  ])('%s', (_, path, text, complaint) => {
    const complaints = complaintsAbout([{ path, text }]);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(complaint);
    expect(complaints[0]?.startsWith(`${path}: `)).toBe(true);
  });

  it('rooms of one floor that import each other, also by a third', () => {
    const imports = (path: string, wanted: string): Source => ({ path, text: `import '${wanted}';` });
    const two = [imports('src/catalogue/a.ts', '../run/b.ts'), imports('src/run/b.ts', '../catalogue/a.ts')];
    expect(complaintsAbout(two)).toEqual(['src/catalogue → src/run: rooms of one floor import each other in a circle']);
    expect(complaintsAbout(two.slice(1))).toEqual([]);
    const three = [
      imports('src/notation/a.ts', '../share/a.ts'),
      imports('src/share/a.ts', '../view/a.ts'),
      imports('src/view/a.ts', '../notation/a.ts'),
    ];
    expect(complaintsAbout(three)).toEqual([
      'src/notation → src/share → src/view: rooms of one floor import each other in a circle',
    ]);
  });
});

describe('the rules let pass', () => {
  it.each<[string, string, string]>([
    ['a room below', 'src/view/a.ts', "import { b } from '../session/b.ts';"],
    ['a room beside', 'src/run/a.ts', "import type { b } from '../catalogue/b.ts';"],
    ['the own room', 'extension/ui/a.tsx', "import { b } from '../platform/b.ts';"],
    ['the engine in the widget', 'widget/a.ts', "import { b } from '../src/index.ts';"],
    ['all of it on the site', 'site/a.ts', "import '../extension/strava/b.ts';\nimport '../widget/b.ts';"],
    ['the replica on the site', 'site/a.ts', "import { b } from '../test/replica/b.ts';"],
    ['the manifest', 'extension/a.ts', "import manifest from '../manifest.json' with { type: 'json' };"],
    [
      'a tool in the workshop',
      'site/build.ts',
      "import { join } from 'node:path';\nimport type { Plugin } from 'vite';",
    ],
    ['each package at home', 'extension/platform/a.ts', "import browser from 'webextension-polyfill';"],
    ['a reader when it is used', 'src/run/a.ts', "const { XMLParser } = await import('fast-xml-parser');"],
    ['the types of a reader', 'src/run/a.ts', "import type FitParser from 'fit-file-parser';"],
    ['a style beside the file', 'widget/a.ts', "import style from './a.css?inline';"],
    ['a comment on what is banned', 'widget/a.ts', '// No innerHTML, no fetch( here.\n/** eval( */\nexport {};'],
    ['an import in a comment or a text', 'src/run/a.ts', "// import 'lit';\nexport const a = \"import 'lit'\";"],
    ['words that only look alike', 'src/run/a.ts', 'prefetch(retrieval(newFunction));'],
  ])('%s', (_, path, text) => {
    expect(complaintsAbout([{ path, text }])).toEqual([]);
  });
});

/** Every TypeScript file of a folder; none where the folder is not there yet. */
function sourcesIn(folder: string): Source[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return { path: relative(root, file).split(sep).join('/'), text: readFileSync(file, 'utf8') };
    });
}
