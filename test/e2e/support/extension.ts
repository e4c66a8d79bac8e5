import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A built, unpacked extension. */
export interface Extension {
  /** Its folder. */
  folder: string;
  /** The popup's page, from the folder: "extension/popup/index.html". */
  popup: string;
  /** The id that Firefox knows it by; only the Firefox build has one. */
  geckoId: string | undefined;
}

/** Where the build puts the extension of a browser. */
export function builtExtension(browser: 'chrome' | 'firefox'): string {
  return fileURLToPath(new URL(`../../../dist/${browser}`, import.meta.url));
}

/**
 * Reads what the tests must know from the manifest.
 * @throws Error when there is no extension in the folder, or it has no popup
 */
export async function readExtension(folder: string): Promise<Extension> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => {
    throw new Error(`There is no extension in ${folder}. Run "npm run build" first.`);
  });
  const manifest: {
    action?: { default_popup?: string };
    browser_specific_settings?: { gecko?: { id?: string } };
  } = JSON.parse(text);
  const popup = manifest.action?.default_popup;
  if (popup === undefined) throw new Error(`The manifest in ${folder} names no action.default_popup.`);
  return { folder, popup, geckoId: manifest.browser_specific_settings?.gecko?.id };
}
