import type { Plugin } from '@custom-elements-manifest/analyzer';
import type { Manifest } from './manifest.ts';

// The package declares its plugins and leaves out the functions.
declare module '@custom-elements-manifest/analyzer' {
  /** A source file as the analyzer's own TypeScript reads it. */
  interface SourceFile {
    readonly fileName: string;
  }

  /** The analyzer's own TypeScript: another one than the project's, which has no parser for scripts. */
  const ts: {
    createSourceFile(name: string, text: string, target: number, setParentNodes: boolean): SourceFile;
    readonly ScriptTarget: { readonly ES2022: number };
  };

  /** Puts down what some modules declare. Plugins come after the analyzer's own, in the order given. */
  function create(options: { modules: SourceFile[]; plugins: Plugin[] }): Manifest;
}
