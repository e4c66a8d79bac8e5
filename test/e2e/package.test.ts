import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { promisify } from 'node:util';
import { build, type Rollup } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runTool } from '../../scripts/run.mjs';
import { installed, type Package, place } from './support/npmPackage.ts';

let pack: Package;
beforeAll(async () => {
  pack = await installed();
});
afterAll(() => rm(pack.home, { recursive: true, force: true }));

/** What a module imports from beside it, at once or later, as code or as types. */
const beside = /\b(?:from|import)\s*\(?\s*["'`](\.[^"'`]+)["'`]/g;

/** Some files of the package, and all that they import. */
async function reached(...starts: readonly string[]): Promise<Set<string>> {
  const found = new Set(starts.map((path) => posix.normalize(path)));
  for (const path of found) {
    const text = await readFile(join(pack.folder, path), 'utf8');
    for (const [, target = ''] of text.matchAll(beside)) {
      const at = posix.join(posix.dirname(path), target);
      // Types are imported by the name of the module they belong to.
      found.add(path.endsWith('.d.ts') ? at.replace(/\.js$/, '.d.ts') : at);
    }
  }
  return found;
}

const modulesIn = ({ manifest }: Package) =>
  Object.values(manifest.exports).filter((file) => typeof file === 'string' && file.endsWith('.js')) as string[];

describe('the npm package', () => {
  it('holds what can be imported, its types, the script for pages, and nothing else', async () => {
    const modules = modulesIn(pack);
    expect(modules.length).toBeGreaterThan(5);
    const code = await reached(...modules);
    const types = await reached('dist/npm/jsx.d.ts', ...modules.map((path) => path.replace(/\.js$/, '.d.ts')));
    const script = await reached('dist/widget/postrun-routine.js');
    expect(script.size).toBeGreaterThan(3);
    const besides = ['package.json', 'README.md', 'LICENSE', 'custom-elements.json'];
    const files = [...code, ...types, ...script, ...besides, 'dist/widget/licenses.md'];
    expect(pack.files).toEqual(files.sort());
  });

  it('has what its package.json names', () => {
    const { exports, customElements } = pack.manifest;
    const named = [customElements, ...Object.values(exports)].map((file) =>
      posix.normalize(typeof file === 'object' && file !== null && 'types' in file ? String(file.types) : String(file)),
    );
    expect(named.filter((path) => !pack.files.includes(path))).toEqual([]);
  });

  it('has a manifest whose modules are in it, and hold what it says', async () => {
    const { modules } = JSON.parse(await readFile(join(pack.folder, 'custom-elements.json'), 'utf8'));
    expect(modules.length).toBeGreaterThan(2);
    for (const { path, declarations } of modules) {
      const text = await readFile(join(pack.folder, path), 'utf8');
      const exported = /^export \{(.*)\};$/m.exec(text)?.[1]?.match(/\w+/g) ?? [];
      for (const { name } of declarations) expect(exported, path).toContain(name);
    }
  });

  it('names the licences of what is in the script for pages', async () => {
    const licences = await readFile(join(pack.folder, 'dist/widget/licenses.md'), 'utf8');
    for (const name of ['lit-html', 'lit-element', '@lit/reactive-element'])
      expect(licences).toContain(`## ${name} - `);
    expect(licences).toContain('Redistribution and use in source and binary forms');
  });
});

describe('in Node, without a DOM', () => {
  const inNode = async (program: string) => {
    const args = ['--input-type=module', '--eval', program];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: pack.home });
    return JSON.parse(stdout);
  };

  it('every name that holds a module can be imported, each alone', async () => {
    const names = Object.entries(pack.manifest.exports).filter(([, file]) => String(file).endsWith('.js'));
    for (const [name] of names) {
      const specifier = posix.join('postrun-routine', name);
      const keys: string[] = await inNode(`console.log(JSON.stringify(Object.keys(await import('${specifier}'))))`);
      if (name === './define') expect(keys).toEqual([]);
      else expect(keys.length, specifier).toBeGreaterThan(0);
    }
  });

  it('the class comes without a registration, the definition with one', async () => {
    const registered = await inNode(`
      const { PostrunRoutine } = await import('postrun-routine/element');
      const before = customElements.get('postrun-routine') !== undefined;
      const root = await import('postrun-routine');
      const after = customElements.get('postrun-routine') === PostrunRoutine;
      console.log(JSON.stringify({ before, after, same: root.PostrunRoutine === PostrunRoutine }));`);
    expect(registered).toEqual({ before: false, after: true, same: true });
  });

  it('the engine plans and reads run files, and the language has its words', async () => {
    const found = await inNode(`
      const { articleRoutine, planRoutine, readRunFile } = await import('postrun-routine/engine');
      const { en } = await import('postrun-routine/languages/en');
      const { texts } = await import('postrun-routine/languages/en/texts');
      const routine = planRoutine({ sportType: 'Run', distance: 10000, movingTime: 3200 }, {}, { minutes: 15 });
      const [step] = articleRoutine().steps;
      const problem = await readRunFile('run.gpx', new TextEncoder().encode('<gpx')).catch(({ name }) => name);
      const named = en.exercises[step.exercise].name, told = step.exercise in texts;
      console.log(JSON.stringify({ seconds: routine.seconds, named, told, problem }));`);
    expect(found).toEqual({
      seconds: expect.any(Number),
      named: expect.stringMatching(/\w/),
      told: true,
      problem: 'RunFileProblem',
    });
    expect(found.seconds).toBeGreaterThan(300);
    expect(found.seconds).toBeLessThanOrEqual(900);
  });
});

/** As much of React's types as the tag in JSX stands on; the names are those of React 19. */
const react = {
  'node_modules/react/package.json': JSON.stringify({
    name: 'react',
    version: '19.0.0',
    exports: { '.': { types: './index.d.ts' }, './jsx-runtime': { types: './jsx-runtime.d.ts' } },
  }),
  'node_modules/react/index.d.ts': `
    export interface HTMLAttributes<T> { children?: string; className?: string; onClick?: (event: { currentTarget: T }) => void }
    export interface ClassAttributes<T> { ref?: (element: T | null) => void }
    export type DetailedHTMLProps<E extends HTMLAttributes<T>, T> = ClassAttributes<T> & E;
    export namespace JSX {
      interface Element { readonly type: string }
      interface IntrinsicElements { div: DetailedHTMLProps<HTMLAttributes<HTMLDivElement>, HTMLDivElement> }
    }`,
  'node_modules/react/jsx-runtime.d.ts': `
    import type { JSX as Of } from './index.js';
    export namespace JSX {
      interface Element extends Of.Element {}
      interface IntrinsicElements extends Of.IntrinsicElements {}
    }
    export function jsx(type: string, props: unknown): JSX.Element;
    export const jsxs: typeof jsx;`,
};

const page = `
  import { PostrunRoutine, PostrunStepEvent } from 'postrun-routine';
  import type { Run } from 'postrun-routine/engine';
  import type {} from 'postrun-routine/jsx';
  import manifest from 'postrun-routine/custom-elements.json' with { type: 'json' };

  const run: Run = { sportType: 'Run', distance: 10_000 };
  const element = document.createElement('postrun-routine');
  element.run = run;
  element.addEventListener('postrun-step', (event) => console.log(event.index + 1, event.step.phase));
  const same: PostrunRoutine | null = document.querySelector('postrun-routine');
  export const isStep = (event: Event): boolean => event instanceof PostrunStepEvent;
  export const version: string = manifest.schemaVersion;

  export const card = (
    <postrun-routine
      minutes="15"
      distance={10}
      run={run}
      without-form
      className="wide"
      ref={(found) => found?.start()}
      onpostrun-step={(event) => console.log(event.index, same)}
    />
  );`;

/** One mistake a line. */
const mistakes = `import type {} from 'postrun-routine/jsx';
import { press, startSession } from 'postrun-routine/engine';
export const one = <postrun-routine minutes={[]} />;
export const two = <postrun-routine onpostrun-step={(event: CompositionEvent) => event.data} />;
export const three = <postrun-routine run={{ sportType: 'Swim' }} />;
document.createElement('postrun-routine').session = undefined;
press(startSession({}, 0), 'next', 0);
export { nothing } from 'postrun-routine/element';
import 'postrun-routine/dist/npm/widget/plan.js';
`;

const settings = (more: object) =>
  JSON.stringify({
    compilerOptions: {
      target: 'es2022',
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedSideEffectImports: true,
      noEmit: true,
      skipLibCheck: false,
      types: [],
      ...more,
    },
    include: ['*'],
  });

const resolutions = { bundler: { module: 'esnext', moduleResolution: 'bundler' }, nodenext: { module: 'nodenext' } };

describe.each(Object.entries(resolutions))('types, resolved as in %s', (name, resolution) => {
  const browser = { ...resolution, lib: ['es2023', 'dom', 'dom.iterable'], jsx: 'react-jsx', jsxImportSource: 'react' };

  beforeAll(async () => {
    await place(pack.home, {
      ...react,
      'package.json': '{ "type": "module" }',
      [`${name}/page/tsconfig.json`]: settings(browser),
      [`${name}/page/page.tsx`]: page,
      [`${name}/mistakes/tsconfig.json`]: settings(browser),
      [`${name}/mistakes/mistakes.tsx`]: mistakes,
      [`${name}/program/tsconfig.json`]: settings({ ...resolution, lib: ['es2023'] }),
      [`${name}/program/program.ts`]: `
        import { momentAt, planRoutine, startSession } from 'postrun-routine/engine';
        import { en } from 'postrun-routine/languages/en';
        import { texts } from 'postrun-routine/languages/en/texts';
        const session = startSession(planRoutine({ sportType: 'Run' }), 0);
        export const left: number = momentAt(session, 1000).routineSecondsLeft;
        export const words: string = en.phases.stretch + Object.keys(texts).length;`,
    });
  });

  const check = (folder: string) => runTool('tsc', ['-p', join(pack.home, name, folder)], { quiet: true });

  it('a page that uses the tag by script and in JSX is sound', async () => {
    expect(await check('page')).toEqual({ code: 0, output: '' });
  });

  it('a program that uses the engine is sound without the types of a browser', async () => {
    expect(await check('program')).toEqual({ code: 0, output: '' });
  });

  it('a mistake is found, line by line', async () => {
    const { output } = await check('mistakes');
    const lines = [...output.matchAll(/mistakes\.tsx\((\d+),/g)].map(([, line]) => Number(line));
    expect([...new Set(lines)].sort()).toEqual([3, 4, 5, 6, 7, 8, 9]);
  });
});

describe('a bundler', () => {
  async function bundled(program: string): Promise<string> {
    await place(pack.home, { 'program.js': program });
    const made = await build({
      root: pack.home,
      configFile: false,
      logLevel: 'error',
      build: { write: false, minify: false, lib: { entry: 'program.js', formats: ['es'], fileName: 'program' } },
    });
    const { output } = [made].flat()[0] as Rollup.RollupOutput;
    return output.map((each) => (each.type === 'chunk' && each.isEntry ? each.code : '')).join('');
  }

  it('keeps the definition of an import without names', async () => {
    for (const name of ['postrun-routine', 'postrun-routine/define'])
      expect(await bundled(`import '${name}';`), name).toContain('customElements.define("postrun-routine"');
  });

  it('takes of the engine what is used: neither the element nor the catalogue', async () => {
    const program = await bundled(`import { momentAt } from 'postrun-routine/engine'; console.log(momentAt);`);
    expect(program).toContain('function momentAt');
    expect(program).not.toMatch(/customElements|LitElement|planRoutine|evidence|muscleGroups|symptoms/);
  });
});
