import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { publicFace } from './publicFace.ts';

// The analyzer is held at 0.10.5: the next version brings a native parser, with an install script, for what is not used here.

/** What custom-elements.json says: https://github.com/webcomponents/custom-elements-manifest, as far as it is used here. */
export interface Manifest {
  schemaVersion: string;
  readme: string;
  modules: Module[];
}

export interface Module {
  kind: 'javascript-module';
  path: string;
  declarations: Declaration[];
  exports: Export[];
}

export interface Export {
  readonly kind: 'js' | 'custom-element-definition';
  readonly name: string;
  readonly declaration: Reference;
}

export interface Reference {
  name: string;
  package?: string;
  module?: string;
}

/** Something with a name and what there is to say about it. */
export interface Named {
  readonly name: string;
  description?: string;
}

export interface Typed extends Named {
  type?: { text: string };
  default?: string;
}

export interface Attribute extends Typed {
  readonly fieldName?: string;
}

export interface Member extends Typed {
  readonly kind: 'field' | 'method';
  readonly privacy?: 'public' | 'protected' | 'private';
  /** The attribute that sets it. */
  readonly attribute?: string;
  readonly readonly?: boolean;
  readonly parameters?: readonly Typed[];
  readonly return?: { type?: { text: string } };
}

/** A class; that of an element also has a tag and what belongs to it. */
export interface Declaration extends Named {
  readonly kind: string;
  superclass?: Reference;
  members?: Member[];
  readonly customElement?: boolean;
  readonly tagName?: string;
  attributes?: Attribute[];
  events?: Typed[];
  readonly slots?: Named[];
  readonly cssParts?: Named[];
  cssProperties?: Typed[];
  readonly cssStates?: Named[];
}

/** A source file: its path from the project's folder, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** The class of the element. */
export interface Element extends Declaration {
  readonly tagName: string;
}

/**
 * The manifest of an element, from the JSDoc tags and the declarations of its modules.
 *
 * @param sources its class, its definition, its events, and the modules of the types they name
 * @param cssProperties the custom properties its looks read
 */
export function manifestOf(sources: readonly Source[], cssProperties: readonly Typed[]): Manifest {
  const modules = sources.map(({ path, text }) => ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
  const manifest = create({ modules, plugins: [...litPlugin(), publicFace()] });
  elementIn(manifest).cssProperties = [...cssProperties];
  // Custom states are known to this version of the schema; the analyzer writes them and names an older one.
  return { ...manifest, schemaVersion: '2.1.0' };
}

/** The element a manifest is about. */
export function elementIn({ modules }: Manifest): Element {
  const classes = modules.flatMap(({ declarations }) => declarations);
  const element = classes.find((declaration): declaration is Element => declaration.tagName !== undefined);
  if (!element) throw new Error('The manifest holds no element with a tag.');
  return element;
}
