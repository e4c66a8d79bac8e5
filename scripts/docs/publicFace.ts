import type {
  AnalyzePhaseParams,
  CollectPhaseParams,
  PackageLinkPhaseParams,
  Plugin,
} from '@custom-elements-manifest/analyzer';
import type { Declaration, Manifest, Member, Module, Reference, Typed } from './manifest.ts';

/** Where the package keeps a module of the project: the paths of a manifest are those that can be imported. */
export const published = (path: string) => `dist/npm/${path.replace(/^\//, '').replace(/\.ts$/, '.js')}`;

/**
 * Leaves in a manifest what is for everyone, under the names the package has for it. The analyzer also takes down what is
 * private, what a constructor sets on other objects, and events whose names it can only guess.
 */
export function publicFace(): Plugin {
  /** What a type is short for. */
  const aliases = new Map<string, string>();
  /** What the body of a class declares. */
  const declared = new Map<string, Set<string>>();

  return {
    name: 'public-face',
    collectPhase({ ts, node }: CollectPhaseParams) {
      if (ts.isTypeAliasDeclaration(node)) aliases.set(node.name.text, node.type.getText());
    },
    analyzePhase({ ts, node }: AnalyzePhaseParams) {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      declared.set(node.name.text, new Set(node.members.flatMap(({ name }) => (name ? [name.getText()] : []))));
    },
    packageLinkPhase({ customElementsManifest }: PackageLinkPhaseParams) {
      const manifest = customElementsManifest as unknown as Manifest;
      for (const module of manifest.modules) tidy(module, declared);
      manifest.modules = manifest.modules.filter(({ exports }) => exports.length > 0);
      for (const { declarations } of manifest.modules) for (const each of declarations) spell(each, aliases);
    },
  };
}

function tidy(module: Module, declared: ReadonlyMap<string, ReadonlySet<string>>): void {
  const exported = new Set(module.exports.map(({ declaration }) => declaration.name));
  module.declarations = module.declarations.filter(({ kind, name }) => kind === 'class' && exported.has(name));
  module.exports = module.exports.filter(
    ({ kind, name }) => kind !== 'js' || module.declarations.some((declaration) => declaration.name === name),
  );
  for (const declaration of module.declarations) {
    const own = declared.get(declaration.name);
    declaration.members = declaration.members?.filter((member) => isPublic(member) && own?.has(member.name)) ?? [];
    if (declaration.customElement) describe(declaration);
    else describeEvent(declaration);
  }
  module.path = published(module.path);
  for (const { declaration } of module.exports) publish(declaration);
}

function isPublic({ name, privacy = 'public' }: Member): boolean {
  return privacy === 'public' && !name.startsWith('#');
}

function publish(reference: Reference): void {
  if (reference.module) reference.module = published(reference.module);
}

function describe(element: Declaration): void {
  // Only an event with a tag of its own is meant; the others are guessed from variables.
  element.events = element.events?.filter(({ description }) => description) ?? [];
  for (const member of element.members ?? []) {
    const attribute = element.attributes?.find(({ fieldName }) => fieldName === member.name);
    if (!attribute) continue;
    // What a page writes is text, or is there or not; the property may take more.
    attribute.type = { text: member.type?.text === 'boolean' ? 'boolean' : 'string' };
    if (attribute.description && !member.description) member.description = attribute.description;
  }
}

function describeEvent(declaration: Declaration): void {
  if (declaration.superclass?.name === 'Event') declaration.superclass = { name: 'Event', package: 'global:' };
  // What a constructor is given is no default.
  for (const member of declaration.members ?? []) delete member.default;
}

/** Says what is behind a name that only the project has. */
function spell({ members = [] }: Declaration, aliases: ReadonlyMap<string, string>): void {
  const types = members.flatMap((member: Typed) => member.type ?? []);
  for (const type of types) type.text = aliases.get(type.text) ?? type.text;
}
