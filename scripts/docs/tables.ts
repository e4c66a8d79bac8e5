import { type Declaration, elementIn, type Manifest, type Member, type Named } from './manifest.ts';

/** A column: its head, and its cell for a row, as Markdown. */
type Column<Row> = readonly [head: string, cell: (row: Row) => string];

/** Everything a page can say to the element and hear from it, as tables of Markdown. */
export function tables(manifest: Manifest): string {
  const element = elementIn(manifest);
  const members = element.members ?? [];
  const scripted = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const methods = members.filter(({ kind }) => kind === 'method');
  const classes = manifest.modules.flatMap(({ declarations }) => declarations);
  return [
    table('Attributes', element.attributes, [
      ['Attribute', ({ name }) => code(name)],
      ['Property', ({ fieldName = '' }) => code(fieldName)],
      ['Meaning', meaning],
    ]),
    table('Properties', scripted, [
      ['Property', ({ name, readonly }) => `${code(name)}${readonly ? ', read only' : ''}`],
      ['Type', ({ type }) => code(type?.text ?? '')],
      ['Meaning', meaning],
    ]),
    table('Methods', methods, [
      ['Method', (method) => code(signature(method))],
      ['What it does', meaning],
    ]),
    table('Events', element.events, [
      ['Event', ({ name }) => code(name)],
      ['Class', ({ type }) => code(type?.text ?? '')],
      ['Carries', ({ type }) => fields(classes.find(({ name }) => name === type?.text))],
      ['When', meaning],
    ]),
    table('Custom states', element.cssStates, [
      ['State', ({ name }) => code(`:state(${name})`)],
      ['When', meaning],
    ]),
    table('Custom properties', element.cssProperties, [
      ['Custom property', ({ name }) => code(name)],
      ['Default', (property) => code(property.default ?? '')],
      ['Meaning', meaning],
    ]),
    table('Parts', element.cssParts, [
      ['Part', ({ name }) => code(`::part(${name})`)],
      ['What it is', meaning],
    ]),
    table('Slots', element.slots, [
      ['Slot', ({ name }) => (name ? code(name) : 'without a name')],
      ['What goes there', meaning],
    ]),
  ].join('\n\n');
}

/**
 * Puts text between two marks, `<!-- name -->` and `<!-- /name -->`, in place of what was there.
 *
 * @throws {Error} when the marks are not there once, in this order
 */
export function between(page: string, name: string, text: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, old, ...more] = page.split(start);
  const [, after, ...rest] = old?.split(end) ?? [];
  if (before === undefined || after === undefined || more.length + rest.length > 0) {
    throw new Error(`Expected ${start} and ${end} once each, in this order.`);
  }
  return `${before}${start}\n\n${text}\n\n${end}${after}`;
}

function table<Row>(title: string, rows: readonly Row[] = [], columns: readonly Column<Row>[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `### ${title}\n`,
    line(columns.map(([head]) => head)),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(columns.map(([, cell]) => cell(row)))),
  ].join('\n');
}

function meaning({ description = '' }: Named): string {
  return escaped(description).replace(/\.$/, '');
}

function signature({ name, parameters = [], return: result }: Member): string {
  const taken = parameters.map((parameter) => `${parameter.name}: ${parameter.type?.text ?? 'unknown'}`);
  return `${name}(${taken.join(', ')}): ${result?.type?.text ?? 'void'}`;
}

function fields(declaration: Declaration | undefined): string {
  return (declaration?.members ?? []).map(({ name, type }) => code(`${name}: ${type?.text ?? 'unknown'}`)).join(', ');
}

function code(text: string): string {
  return text === '' ? '' : `\`${escaped(text)}\``;
}

/** A cell is one line, and a bar would end it. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
}
