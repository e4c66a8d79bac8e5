import { type Html, trusted } from './html.ts';

/** Script source that is known to be safe inside a script element. */
export type Js = Source;

/** Data as it may be written into a script. */
export type Data = string | number | boolean | null | readonly Data[] | { readonly [name: string]: Data | undefined };

class Source {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** A script template: values become literals, so that no user text can leave its string or end the script element. */
export function js(strings: TemplateStringsArray, ...values: readonly (Js | Data)[]): Js {
  return new Source(strings.reduce((text, part, index) => text + written(values[index - 1] ?? null) + part));
}

/** A name from one of our own tables, written without quotes: `RunPageView`. */
export function identifier(word: string): Js {
  if (!/^[A-Za-z_$][\w$]*$/.test(word)) throw new TypeError(`identifier: expected an identifier, found "${word}"`);
  return new Source(word);
}

/** A string literal in single quotes, as the pages write sport types and unit systems. */
export function single(text: string): Js {
  const inner = literal(text).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'");
  return new Source(`'${inner}'`);
}

/** An object literal with bare keys, one a line, as the pages write `set({…})` and `lightboxData`. Absent facts are left out. */
export function bare(facts: Readonly<Record<string, Data | undefined>>): Js {
  const lines = Object.entries(facts).flatMap(([key, value]) =>
    value === undefined ? [] : [`    ${identifier(key)}: ${literal(value)}`],
  );
  return new Source(`{\n${lines.join(',\n')}\n  }`);
}

/**
 * Runs one of the functions of `inPage/` in the page. The function travels as its own text, so it may use only its
 * argument and what every page has.
 */
export function call<Options extends Data>(run: (options: Options) => void, options: Options): Js {
  return new Source(`(${run.toString()})(${literal(options)});`);
}

/** @throws {TypeError} when the source would end its own element: then a template of ours is wrong, not the data */
export function script(source: Js): Html {
  const text = source.toString();
  if (/<\/script|<!--/i.test(text)) throw new TypeError('script: expected no "</script" and no "<!--" in the source');
  return trusted(`<script>\n  ${text}\n</script>`);
}

/** A template as the pages keep them: markup that no selector finds, in a script element of another type. */
export function template(id: string, content: Html): Html {
  const text = content.toString();
  if (/<\/script|<!--/i.test(text)) throw new TypeError(`template ${id}: expected no "</script" and no "<!--" in it`);
  return trusted(`<script type='text/template' id='${id}'>\n${text}\n</script>`);
}

/** The data of a page made with Next.js: JSON in a script element of its own type. */
export function dataScript(id: string, data: Data): Html {
  return trusted(`<script id='${id}' type='application/json'>${literal(data)}</script>`);
}

function written(value: Js | Data): string {
  return value instanceof Source ? value.toString() : literal(value);
}

/** Ruby's to_json writes these signs as escapes too; with them no literal can end a script element or a line. */
function literal(value: Data): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
