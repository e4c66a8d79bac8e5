import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type CrxPlugin, crx } from '@crxjs/vite-plugin';
import { minify } from 'terser';
import { defineConfig, mergeConfig, type Plugin, type UserConfig } from 'vite';
import { manifestFor } from './extension/manifest.ts';
import packageJson from './package.json' with { type: 'json' };
import { sitePlugins } from './site/build.ts';
import { tightTemplates } from './widget/build.ts';

/** What each `vite build --mode <target>` makes. One row a target; the order of building is in scripts/build.mjs. */
const targets: Record<string, () => UserConfig> = {
  engine: () => library('src/index.ts', 'index', 'dist/engine'),
  widget: () => library('widget/index.ts', 'postrun-routine', 'dist/widget'),
  embed: () => ({
    plugins: [tightTemplates(), copied('widget/embed/embed.html', 'widget/embed/embed.css')],
    build: {
      outDir: 'dist/embed',
      minify: true,
      // One classic script: in a sandboxed frame modules are refused wherever the server does not allow them to all.
      lib: { entry: 'widget/embed/main.ts', name: 'postrun', formats: ['iife'], fileName: () => 'embed.js' },
      rollupOptions: { output: { codeSplitting: false } },
    },
  }),
  npm: () => modules('dist/npm'),
  chrome: () => extension('chrome'),
  firefox: () => extension('firefox'),
  site: () => ({
    root: 'site',
    base: './',
    plugins: sitePlugins(),
    build: {
      outDir: '../dist/site',
      emptyOutDir: true,
      rollupOptions: { input: ['site/index.html', 'site/article.html', 'site/strava.html', 'site/gallery.html'] },
    },
  }),
};

/** An ES module whose dependencies are bundled, so that it runs with no node_modules beside it. */
function library(entry: string, name: string, outDir: string): UserConfig {
  const firstLoad = makeFirstLoad();
  return {
    plugins: [tightTemplates()],
    build: {
      outDir,
      minify: true,
      // Whoever hands the file on hands on what is in it: the licences ask to be named.
      license: { fileName: 'licenses.md' },
      lib: { entry, formats: ['es'], fileName: () => `${name}.js` },
      rollupOptions: {
        plugins: [firstLoad.plugin, smallest({ 'chunks/first-': allCalled, 'chunks/': '' })],
        output: {
          chunkFileNames: 'chunks/[name]-[hash].js',
          // For ES libraries Vite leaves the white space in; the size of this file is paid by every reader.
          minify: true,
          codeSplitting: { groups: [{ name: 'first', test: firstLoad.has }] },
        },
      },
    },
  };
}

/**
 * All that a library imports at once goes into one file beside its entry: fewer requests, and it packs better. Not into
 * the entry itself, which pages ask for with a version behind a question mark: what is loaded later would ask for it
 * without, and get everything twice.
 */
function makeFirstLoad() {
  const ids = new Set<string>();
  const plugin: Plugin = {
    name: 'first-load',
    buildEnd() {
      const waiting = [...this.getModuleIds()].filter((id) => this.getModuleInfo(id)?.isEntry);
      for (const id of waiting) {
        if (ids.has(id)) continue;
        ids.add(id);
        waiting.push(...(this.getModuleInfo(id)?.importedIds ?? []));
      }
    },
  };
  return { plugin, has: (id: string) => ids.has(id) };
}

/**
 * For bundlers: every module by itself, under its own name, so that a program takes only what it uses. What the package
 * depends on stays outside, so that a page has one copy of it; a second Lit is refused where Trusted Types are enforced.
 */
function modules(outDir: string): UserConfig {
  const inside = new RegExp(`^\\./${outDir}/(.*)\\.js$`);
  const entry = Object.values(packageJson.exports).flatMap((file) => inside.exec(String(file))?.[1] ?? []);
  return {
    build: {
      outDir,
      minify: false,
      // No bundler after this one will know that the text is a style sheet.
      cssMinify: true,
      lib: { entry: entry.map((name) => `${name}.ts`), formats: ['es'] },
      rollupOptions: {
        external: new RegExp(`^(${Object.keys(packageJson.dependencies).join('|')})(/|$)`),
        output: { preserveModules: true, preserveModulesRoot: import.meta.dirname, entryFileNames: '[name].js' },
      },
    },
  };
}

/**
 * Tells Chromium that functions need not wait until they are called: it compiles them all beside the main thread, while
 * the file comes in, and the page starts with a third less script. Chrome 136, https://v8.dev/blog/explicit-compile-hints
 */
const allCalled = '//# allFunctionsCalledOnLoad\n';

/**
 * Scripts that readers of a page pay for are minified once more, by another minifier: each finds what the other leaves,
 * 2 % here. Functions that use no `this` become arrows: none of them is called with `new`.
 *
 * @param heads beginnings of the names of files, the first that fits counts; and what is put at the head of those
 */
function smallest(heads: Readonly<Record<string, string>>): Plugin {
  const options = { compress: { passes: 3, unsafe_arrows: true }, ecma: 2020 } as const;
  return {
    name: 'smallest',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          const [, head] = Object.entries(heads).find(([beginning]) => file.fileName.startsWith(beginning)) ?? [];
          if (head === undefined) continue;
          if (file.type === 'chunk')
            file.code = head + ((await minify(file.code, { ...options, module: true })).code ?? file.code);
          else file.source = (await minify(String(file.source), options)).code ?? file.source;
        }
      },
    },
  };
}

/**
 * Puts a script to sleep that defines one global function: it is run when that is called first. A browser hardly looks at
 * a function that nobody has called.
 */
function asleep(script: string, name: string): Plugin {
  return {
    name: 'asleep',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const file = bundle[script];
        if (file?.type !== 'asset') return;
        file.source = `globalThis.${name}=(...all)=>{${file.source}return ${name}(...all)};`;
      },
    },
  };
}

/** Puts files beside what is built, as they are. */
function copied(...files: readonly string[]): Plugin {
  return {
    name: 'copied',
    async generateBundle() {
      for (const file of files) {
        this.emitFile({ type: 'asset', fileName: basename(file), source: await readFile(file) });
      }
    },
  };
}

function extension(browser: 'chrome' | 'firefox'): UserConfig {
  return {
    plugins: [
      crx({
        manifest: manifestFor(browser),
        browser,
        contentScripts: { standaloneFiles: ['extension/strava/content.ts', 'extension/strava/contentLate.ts'] },
      }) as CrxPlugin[],
      smallest({ 'extension/strava/content': '' }),
      asleep('extension/strava/contentLate.js', 'postrunDraw'),
    ],
    build: {
      outDir: `dist/${browser}`,
      minify: true,
      modulePreload: { polyfill: false },
      // No manifest names these pages: one is opened after the installation, and the background of Chromium opens the other
      // to be heard.
      rollupOptions: { input: ['extension/welcome/index.html', 'extension/offscreen/index.html'] },
    },
  };
}

/** The first of each that know `light-dark()`: for older ones the CSS minifier would put undefined variables in its place. */
const target = ['chrome123', 'firefox121', 'safari17.5'];

export default defineConfig(({ mode }) =>
  mergeConfig({ publicDir: false, build: { target } }, targets[mode]?.() ?? {}),
);
