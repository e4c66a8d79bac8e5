import { spawn } from 'node:child_process';

/**
 * Whether a person can see a window that is opened here.
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 * @returns {boolean}
 */
export function hasScreen(platform, env) {
  if (env.CI) return false;
  return platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * The program that opens an address in the person's own browser.
 * @param {NodeJS.Platform} platform
 * @param {string} url
 * @returns {[program: string, args: string[]]}
 */
export function opener(platform, url) {
  if (platform === 'darwin') return ['open', [url]];
  // start is a word of the shell; its first quoted argument would be taken as the window's title.
  if (platform === 'win32') return ['cmd', ['/c', 'start', '', url]];
  return ['xdg-open', [url]];
}

/**
 * Opens an address. A machine without an opener stays quiet: the address is printed anyway.
 * @param {string} url
 * @returns {void}
 */
export function openPage(url) {
  const [program, args] = opener(process.platform, url);
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
