import { elementIn, type Manifest } from './manifest.ts';

/**
 * The types of the tag in JSX, as a declaration file at the root of the modules. For React 19, which sets what it finds
 * as a property of the element, else writes an attribute, and listens to an event by `on` and its name as it is written.
 */
export function jsxTypes(manifest: Manifest): string {
  const { name, tagName, attributes = [], members = [], events = [] } = elementIn(manifest);
  const classes = [name, ...events.map(({ type }) => type?.text ?? 'Event')];
  const properties = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  const others = attributes.filter((attribute) => !properties.some((property) => property.name === attribute.name));
  const props = [
    ...properties.map((property) => prop(property.description, property.name, orNone(`${name}['${property.name}']`))),
    ...others.map((attribute) =>
      prop(attribute.description, quoted(attribute.name), orNone(attribute.type?.text ?? 'string')),
    ),
    ...events.map(({ name, description, type }) =>
      prop(description, quoted(`on${name}`), orNone(`((event: ${type?.text ?? 'Event'}) => void)`)),
    ),
  ];
  return `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ${[...new Set(classes)].sort().join(', ')} } from './widget/package.js';

/** What \`<${tagName}>\` takes in JSX, besides what every element takes. */
export interface ${name}Props {
${props.join('\n')}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      '${tagName}': DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> & ${name}Props;
    }
  }
}
`;
}

function prop(description: string | undefined, name: string, type: string): string {
  const comment = description ? `  /** ${description.replaceAll('*/', '* /').replace(/\s+/g, ' ')} */\n` : '';
  return `${comment}  ${name}?: ${type};`;
}

const quoted = (name: string) => `'${name}'`;

/** Programs hand on what they have not got. */
const orNone = (type: string) => `${type} | undefined`;
