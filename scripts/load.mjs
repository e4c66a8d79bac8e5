import { resolve } from 'node:path';
import { createServer } from 'vite';
import { root } from './run.mjs';

/** @type {Promise<import('vite').ViteDevServer> | undefined} */
let reader;

/**
 * Imports a TypeScript module of the project. Node 20 reads no TypeScript itself, so Vite does it, without the
 * project's build settings.
 * @param {string} file path from the project's folder
 * @returns {Promise<unknown>} what the module exports
 */
export async function load(file) {
  // Kept for the life of the process, because modules may import others later. It listens and watches nothing.
  reader ??= createServer({
    configFile: false,
    root,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  return (await reader).ssrLoadModule(resolve(root, file));
}
