import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { activityPage } from '../test/replica/activityPage.ts';
import { cases } from '../test/replica/cases.ts';
import { shownCase } from './replica.ts';

/** What the site needs beyond Vite itself. */
export function sitePlugins(): Plugin[] {
  return [built('widget'), built('embed'), replicaRun()];
}

/**
 * Puts what was built before beside the pages, file for file. The pages load it as a coach's page would, so what they
 * show is the published file and not the source.
 */
function built(target: string): Plugin {
  let folder = '';
  return {
    name: `postrun:built-${target}`,
    configResolved({ root }) {
      folder = resolve(root, '../dist', target);
    },
    async generateBundle() {
      for (const file of await filesIn(folder)) {
        const fileName = relative(folder, file).split(sep).join('/');
        this.emitFile({ type: 'asset', fileName, source: await readFile(file) });
      }
    },
  };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  if (entries.length === 0) throw new Error(`There is nothing in ${folder}. Build it first: npm run build`);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** strava.html holds only what the site adds; the page around it is the tests' replica of a run. */
function replicaRun(): Plugin {
  return {
    name: 'postrun:replica-run',
    transformIndexHtml: {
      // Before Vite looks for the scripts and styles of the page.
      order: 'pre',
      handler(added, { path }) {
        if (path !== '/strava.html') return undefined;
        const page = activityPage(cases[shownCase], { standalone: true });
        return page.replace('<body>', (body) => `${body}\n${added}`);
      },
    },
  };
}
