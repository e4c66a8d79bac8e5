import browser, { type Runtime } from 'webextension-polyfill';

/**
 * Opens a page of the extension once it was installed, and never after an update. To be called before anything is awaited,
 * or the event is missed.
 *
 * @param path from the extension's root
 */
export function openOnInstall(path: string): void {
  browser.runtime.onInstalled.addListener(({ reason }: Runtime.OnInstalledDetailsType) => {
    if (reason !== 'install') return;
    browser.tabs
      .create({ url: browser.runtime.getURL(path) })
      .catch((error: unknown) => console.error('Post-Run Routine could not open its welcome.', error));
  });
}
