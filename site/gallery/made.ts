/** What an element holds. Strings become text, never markup. */
export type Child = Node | string;

/** An element with its attributes and what is in it. */
export function made(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly Child[],
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Terms and what is said of each; a term of which nothing is said is left out. */
export function terms(name: string, all: readonly (readonly [term: string, said: readonly Child[]])[]): HTMLElement {
  return made(
    'dl',
    { class: name },
    all
      .filter(([, said]) => said.length > 0)
      .flatMap(([term, said]) => [made('dt', {}, [term]), ...said.map((child) => made('dd', {}, [child]))]),
  );
}
