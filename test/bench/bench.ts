/** The engine as it is built and published. */
export type Engine = typeof import('../../src/index.ts');

/** What a bench is given. */
export interface Built {
  readonly engine: Engine;
}

/** Rows of text; the first column stands left, the others right. */
export interface Table {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a bench has to reach. */
export interface Bar {
  readonly text: string;
  readonly isMet: boolean;
}

/** What a bench found. */
export interface Result {
  readonly tables: readonly Table[];
  readonly bars: readonly Bar[];
  /** How it was measured. */
  readonly notes: readonly string[];
}

/** A bench: `scripts/bench.mjs` lists them, each file in `test/bench` that it lists exports one as `bench`. */
export type Bench = (built: Built) => Promise<Result>;
