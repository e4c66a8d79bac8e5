import './define.ts';

export { PostrunRoutine } from './element.ts';
export * from './events.ts';

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', upgrade, { once: true });
else upgrade();

/** Few pages have places that a host has taken the tag from; only they load what makes an element of them. */
async function upgrade(): Promise<void> {
  if (!document.querySelector('div.postrun-routine')) return;
  const { upgradePlaces } = await import('./upgrade.ts');
  upgradePlaces(document);
}
