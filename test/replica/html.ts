/** Markup that is known to be safe: made by {@link html} or {@link script}, never from a bare string. */
export type Html = Markup;

/** What may stand in a template. Text and numbers are escaped, lists are joined, `undefined` and `false` leave nothing. */
export type Content = Html | string | number | undefined | false | readonly Content[];

class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** A template whose values are all escaped, for element content and for attributes in either kind of quotes. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  return new Markup(strings.reduce((text, part, index) => text + written(values[index - 1]) + part));
}

/**
 * Markup from a text that another function of this folder has made safe for its place.
 * The one door around {@link html}: for the doctype, style and script elements, whose content knows no entities.
 */
export function trusted(text: string): Html {
  return new Markup(text);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function written(value: Content): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Markup) return value.toString();
  if (typeof value === 'object') return value.map(written).join('');
  return String(value).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
