import { readdirSync, readFileSync } from 'node:fs';
import { type Manifest, manifestOf } from './manifest.ts';
import { between, tables } from './tables.ts';
import { customProperties } from './theme.ts';

/** What is public of the element: its class, its definition, its events, and types that these only name. */
const modules = ['widget/element.ts', 'widget/define.ts', 'widget/events.ts', 'widget/facts.ts', 'widget/offer.ts'];
const looks = 'src/view';

/** The documents about the element, by their path from the project's folder. The same sources make the same documents. */
export function widgetDocuments(): Readonly<Record<'custom-elements.json' | 'README.md', string>> {
  const manifest = widgetManifest();
  return {
    'custom-elements.json': `${JSON.stringify(manifest, null, 2)}\n`,
    'README.md': between(read('README.md'), 'made by npm run docs', tables(manifest)),
  };
}

/** What custom-elements.json is to say. */
export function widgetManifest(): Manifest {
  const sheets = readdirSync(inProject(looks))
    .filter((name) => name.endsWith('.css'))
    .sort();
  return manifestOf(
    modules.map((path) => ({ path, text: read(path) })),
    customProperties(sheets.map((name) => read(`${looks}/${name}`))),
  );
}

/** The text of a file of the project. */
function read(path: string): string {
  return readFileSync(inProject(path), 'utf8');
}

function inProject(path: string): URL {
  return new URL(`../../${path}`, import.meta.url);
}
