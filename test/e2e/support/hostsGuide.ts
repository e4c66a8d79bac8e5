import { readFileSync } from 'node:fs';

const guide = readFileSync(new URL('../../../docs/embedding.md', import.meta.url), 'utf8');

/**
 * A snippet as it stands in the guide.
 *
 * @param heading of its section
 * @param language behind the fence
 * @param at which of them, from 0
 * @throws Error when the guide has no such snippet
 */
export function snippet(heading: string, language: string, at = 0): string {
  const section = guide.split(/^## /m).find((text) => text.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`The guide has no section "${heading}".`);
  const fences = [...section.matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```$/gm)];
  const [, indent = '', , code] = fences.filter(([, , kind]) => kind === language)[at] ?? [];
  if (code === undefined) throw new Error(`"${heading}" has no snippet ${at} in ${language}.`);
  return code.replaceAll(new RegExp(`^${indent}`, 'gm'), '').trim();
}
