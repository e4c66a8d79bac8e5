import './define.ts';
import { upgradePlaces } from './upgrade.ts';

export { PostrunRoutine } from './element.ts';
export * from './events.ts';

if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', () => upgradePlaces(document), { once: true });
} else {
  upgradePlaces(document);
}
