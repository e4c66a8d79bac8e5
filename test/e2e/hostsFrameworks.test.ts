import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import type { Plugin } from 'vite';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type Host, openHost, pageWith } from './support/hosts.ts';
import { launchChromium, newTab } from './support/hostsBrowsers.ts';
import { type App, installFrameworks, serveApp, svelte, vue } from './support/hostsFrameworks.ts';
import { snippet } from './support/hostsGuide.ts';
import { troublesOf, widgetIn } from './support/hostsWidget.ts';
import { installed, type Package, place } from './support/npmPackage.ts';

let host: Host;
let browser: Browser;
let pack: Package;
beforeAll(async () => {
  [host, browser, pack] = await Promise.all([openHost(), launchChromium(), installed()]);
  await installFrameworks(pack, ['react', 'react-dom', 'vue', 'svelte']);
});
afterAll(async () => {
  await browser.close();
  await host.close();
  await rm(pack.home, { recursive: true, force: true });
});

const run = "const run = { sportType: 'Run', distance: 12_000, movingTime: 3900 };";

/** Each shows the component of the guide with a run. */
const apps: Readonly<Record<string, () => Promise<App>>> = {
  react: async () => ({
    files: {
      'CoolDown.jsx': snippet('React 19', 'jsx'),
      'main.js': `import { createElement } from 'react';
        import { createRoot } from 'react-dom/client';
        import { CoolDown } from './CoolDown.jsx';
        ${run}
        createRoot(document.querySelector('#app')).render(createElement(CoolDown, { run }));`,
    },
  }),
  vue: async () => ({
    files: {
      'CoolDown.vue': snippet('Vue 3', 'vue'),
      'main.js': `import { createApp } from 'vue';
        import CoolDown from './CoolDown.vue';
        ${run}
        createApp(CoolDown, { run }).mount('#app');`,
    },
    plugin: await vueAsConfigured(),
  }),
  svelte: async () => ({
    files: {
      'CoolDown.svelte': snippet('Svelte 5', 'svelte'),
      'main.js': `import { mount } from 'svelte';
        import CoolDown from './CoolDown.svelte';
        ${run}
        mount(CoolDown, { target: document.querySelector('#app'), props: { run } });`,
    },
    plugin: svelte(),
  }),
};

describe.each(Object.entries(apps))('%s', (name, app) => {
  it('passes attributes and a run to the tag, and hears what it tells', async () => {
    const script = await serveApp(name, await app(), pack, host);
    const reader = await newTab(browser);
    onTestFinished(() => reader.close());
    const head = `<script type="module" src="${script}"></script>`;
    await reader.goto(host.put(`/${name}`, { body: pageWith('<div id="app"></div>', { head }) }));
    const widget = widgetIn(reader);
    await widget.says('summary', /for 12 km/);
    const { page } = reader;
    const minutes = () => page.locator('postrun-routine').evaluate(minutesOf);
    expect(await minutes()).toBeLessThanOrEqual(15);

    await page.getByRole('button', { name: 'Half an hour' }).click();
    await expect.poll(minutes).toBeGreaterThan(15);

    await widget.click('start');
    await widget.says('clock', /\d:\d\d/);
    const { length } = await widget.texts('.all .step');
    expect(length).toBeGreaterThan(3);
    await expect.poll(() => page.locator('#app > p').textContent()).toBe(`${length} steps`);
    expect(await troublesOf(reader)).toEqual([]);
  });
});

const minutesOf = (element: HTMLElementTagNameMap['postrun-routine']) => element.routine.seconds / 60;

/** The guide's `vite.config.js` as it stands, with the plugin of this test in the place of Vue's own. */
async function vueAsConfigured(): Promise<Plugin> {
  const key = 'postrunVuePlugin';
  Object.assign(globalThis, { [key]: vue });
  await place(pack.home, {
    'config/vite.config.mjs': snippet('Vue 3', 'js'),
    'config/node_modules/@vitejs/plugin-vue/package.json':
      '{"name":"@vitejs/plugin-vue","type":"module","exports":"./index.js"}',
    'config/node_modules/@vitejs/plugin-vue/index.js': `export default globalThis.${key};`,
  });
  const config = await import(/* @vite-ignore */ pathToFileURL(join(pack.home, 'config/vite.config.mjs')).href);
  return config.default.plugins[0];
}
