import type { Platform, Sender } from '../platform/platform.ts';
import type { Presence } from '../platform/presence.ts';

const tabsKey = 'tabs';

/** So many panels at most are asked; nobody does a routine in more tabs. */
const mostTabs = 20;

/** Tabs in which a panel said that it plays. Whether it still does is asked when it matters. */
export async function tabsIn({ memory }: Pick<Platform, 'memory'>): Promise<readonly number[]> {
  const { [tabsKey]: tabs } = await memory.get([tabsKey]);
  return Array.isArray(tabs) ? tabs.filter((tab) => Number.isInteger(tab)).slice(0, mostTabs) : [];
}

/** Notes down what a page says of itself. Our own pages hear what is asked of all, so only tabs are kept. */
export async function notePresence(
  platform: Pick<Platform, 'memory'>,
  { presence }: Presence,
  { tab }: Sender,
): Promise<void> {
  if (tab === undefined) return;
  const known = await tabsIn(platform);
  const others = known.filter((other) => other !== tab);
  const next = presence === 'playing' ? [tab, ...others].slice(0, mostTabs) : others;
  if (next.join() !== known.join()) await platform.memory.set({ [tabsKey]: next });
}
