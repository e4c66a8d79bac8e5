import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';
import { type CompilerOptions, compileScript, parse } from 'vue/compiler-sfc';
import type { Host } from './hosts.ts';
import { type Package, place } from './npmPackage.ts';

/** A small app in one of the frameworks, as a coach's developer would write it. */
export interface App {
  /** Its files, by their names; `main.js` starts it. */
  readonly files: Readonly<Record<string, string>>;
  /** What the framework's own plugin for Vite does. */
  readonly plugin?: Plugin;
}

const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url));

/**
 * Bundles an app with the package from node_modules beside it, and serves it.
 *
 * @returns the address of its script
 */
export async function serveApp(name: string, { files, plugin }: App, pack: Package, host: Host): Promise<string> {
  const root = join(pack.home, 'apps', name);
  const outDir = join(root, 'dist');
  await place(root, files);
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    // The frameworks warn as they do while one develops; Lit, which always does so then, does not.
    resolve: { conditions: ['module', 'browser', 'production'] },
    plugins: plugin ? [plugin] : [],
    define: {
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      outDir,
      modulePreload: false,
      rollupOptions: { input: join(root, 'main.js'), output: { entryFileNames: 'app.js' } },
    },
    base: `/${name}/`,
  });
  host.mount(`/${name}/`, outDir);
  return `/${name}/app.js`;
}

/** Puts frameworks beside the package, as an installation does. */
export async function installFrameworks(pack: Package, names: readonly string[]): Promise<void> {
  await mkdir(join(pack.home, 'node_modules'), { recursive: true });
  for (const name of names) {
    await symlink(join(modules, name), join(pack.home, 'node_modules', name), 'junction');
  }
}

/** As much of Vue's plugin for Vite as one component needs; it takes the same options. */
export function vue({ template }: { readonly template: { readonly compilerOptions: CompilerOptions } }): Plugin {
  return {
    name: 'vue',
    transform(code, id) {
      if (!id.endsWith('.vue')) return undefined;
      const { compilerOptions } = template;
      const { descriptor } = parse(code, { filename: id, templateParseOptions: compilerOptions });
      const { content } = compileScript(descriptor, { id, inlineTemplate: true, templateOptions: { compilerOptions } });
      return { code: content, moduleType: 'js' };
    },
  };
}

/** As much of Svelte's. */
export function svelte(): Plugin {
  return {
    name: 'svelte',
    transform(code, id) {
      if (!id.endsWith('.svelte')) return undefined;
      return { code: compile(code, { filename: id, generate: 'client' }).js.code, moduleType: 'js' };
    },
  };
}
