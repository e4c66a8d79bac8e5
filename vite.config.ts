import { type CrxPlugin, crx } from '@crxjs/vite-plugin';
import { defineConfig, mergeConfig, type UserConfig } from 'vite';
import { manifestFor } from './extension/manifest.ts';
import { sitePlugins } from './site/build.ts';

/** What each `vite build --mode <target>` makes. One row a target; the order of building is in scripts/build.mjs. */
const targets: Record<string, () => UserConfig> = {
  engine: () => library('src/index.ts', 'index', 'dist/engine'),
  widget: () => library('widget/index.ts', 'postrun-routine', 'dist/widget'),
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
  return {
    build: {
      outDir,
      minify: true,
      lib: { entry, formats: ['es'], fileName: () => `${name}.js` },
      // For ES libraries Vite leaves the white space in; the size of this file is paid by every reader.
      rollupOptions: { output: { chunkFileNames: 'chunks/[name]-[hash].js', minify: true } },
    },
  };
}

function extension(browser: 'chrome' | 'firefox'): UserConfig {
  return {
    plugins: [
      crx({
        manifest: manifestFor(browser),
        browser,
        contentScripts: { standaloneFiles: ['extension/strava/content.ts'] },
      }) as CrxPlugin[],
    ],
    build: { outDir: `dist/${browser}`, minify: true, modulePreload: false },
  };
}

/** The first of each that know `light-dark()`: for older ones the CSS minifier would put undefined variables in its place. */
const target = ['chrome123', 'firefox121', 'safari17.5'];

export default defineConfig(({ mode }) =>
  mergeConfig({ publicDir: false, build: { target } }, targets[mode]?.() ?? {}),
);
