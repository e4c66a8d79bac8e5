import vm from 'node:vm';

export interface Model {
  get(name: string): unknown;
}

export interface PageView {
  activity(): Model;
  activityAthlete(): Model;
  activityId(): number;
  isOwner(): boolean;
  baseStream(): string;
  measurementUnits(): string;
}

export interface Globals {
  readonly pageView: PageView;
  readonly currentAthlete: Model;
  readonly lightboxData: { readonly title: string };
}

/** Runs the inline scripts in their order, as a browser would, over as much of a page as they touch at once. */
export function runScripts(page: string): Globals {
  const context: Record<string, unknown> = {
    document: { addEventListener() {} },
    addEventListener() {},
    setTimeout() {},
  };
  context.window = context;
  vm.createContext(context);
  for (const source of scriptsOf(page)) vm.runInContext(source, context);
  return context as unknown as Globals;
}

export function scriptsOf(page: string): readonly string[] {
  return [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, source = '']) => source);
}

/** What is left of the markup when texts and values are taken away. */
export function skeleton(page: string): readonly string[] {
  return [...page.matchAll(/<[/a-z!][^<>]*>?/gi)].map(([tag]) => tag.replace(/'[^']*'/g, "''"));
}

export function island(page: string, reactClass: string): Record<string, unknown> {
  const [, props = ''] = new RegExp(`data-react-class='${reactClass}' data-react-props='([^']*)'`).exec(page) ?? [];
  return JSON.parse(unescaped(props)) as Record<string, unknown>;
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

export function moreStats(page: string): string {
  return /<div class='section more-stats'>([\s\S]*?)<div class='section device-section'>/.exec(page)?.[1] ?? '';
}

export function inlineStats(page: string): string {
  return /<ul class='inline-stats section'>([\s\S]*?)<\/ul>/.exec(page)?.[1] ?? '';
}

export function textOf(markup: string): string {
  return markup
    .replace(/<abbr[^>]*>([^<]*)<\/abbr>/g, '$1')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
