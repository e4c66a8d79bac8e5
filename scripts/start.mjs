import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { root, runMain } from './run.mjs';
import { hasScreen, openPage } from './screen.mjs';
import { serve } from './serve.mjs';

const pages = [
  ['Start page', '/'],
  ['An article with the tag', '/article.html'],
  ['A run with the panel', '/strava.html'],
  ['The exercises', '/gallery.html'],
];

await runMain(async () => {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });
  await build();
  const { url } = await serve(join(root, 'dist', 'site'), { port: Number(values.port) });
  console.log(`\n${pages.map(([name = '', path]) => `${name.padEnd(24)} ${url}${path}`).join('\n')}

To try the extension, load it unpacked:
  Chrome   chrome://extensions -> Developer mode -> Load unpacked -> ${join(root, 'dist', 'chrome')}
  Firefox  about:debugging#/runtime/this-firefox -> Load Temporary Add-on -> ${join(root, 'dist', 'firefox', 'manifest.json')}
Or let "npm run browser" open one that has it.

Ctrl-C ends this.`);
  if (hasScreen(process.platform, process.env)) openPage(`${url}/`);
});
