import { type ESTree, type Plugin, parseSync, Visitor } from 'vite';

/** Elements that stand by themselves: white space around their tags is never seen nor spoken. */
const blocks =
  'section|header|footer|div|h2|h3|p|ul|ol|li|details|summary|form|fieldset|legend|label|table|tbody|tr|th|td|progress|slot';
const before = new RegExp(` (?=</?(?:${blocks})\\b)`, 'g');
const after = new RegExp(`(</?(?:${blocks})\\b[^>]*>) `, 'g');

/**
 * Takes out of templates the white space that is there for whoever reads the source; every reader of a page pays for it.
 * Packages that do so need a later Node, or an earlier TypeScript, than the rest of the project.
 */
export function tightTemplates(): Plugin {
  return {
    name: 'postrun:tight-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/widget\/[^?]*\.ts$/.test(id)) return undefined;
      const quasis: ESTree.TemplateElement[] = [];
      new Visitor({
        TaggedTemplateExpression({ tag, quasi }) {
          if (tag.type === 'Identifier' && /^(html|svg|css)$/.test(tag.name)) quasis.push(...quasi.quasis);
        },
      }).visit(parseSync(id, code).program);
      let tight = code;
      // From the last one on, so that the places of those before stay true. Templates within templates are between them.
      for (const { start, value } of quasis.toSorted((a, b) => b.start - a.start)) {
        const at = code.indexOf(value.raw, start);
        tight = tight.slice(0, at) + tightened(value.raw) + tight.slice(at + value.raw.length);
      }
      return tight;
    },
  };
}

/** A piece of a template, as it stands between two expressions. */
export function tightened(text: string): string {
  return text.replace(/\s+/g, ' ').replace(before, '').replace(after, '$1');
}
