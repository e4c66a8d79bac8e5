import { originOfUrl, type Platform, type Sender } from '../platform/platform.ts';
import { FieldProblem } from './check.ts';

/** Where a message may come from: our own pages, or the panel on a run. */
export type Origin = 'own' | 'panel';

const strava = 'https://www.strava.com';

/**
 * Tells where a message came from, by what the browser says of its sender.
 *
 * @throws {FieldProblem} when it is neither one of our pages nor the panel
 */
export function originOf(sender: Sender, self: Platform['self']): Origin {
  // Ours by id: no other extension and no page. A popup in a tab has a tab too, so only the origin tells it apart.
  if (sender.id === self.id) {
    if (pageOrigin(sender) === self.origin) return 'own';
    if (isPanel(sender)) return 'panel';
  }
  throw new FieldProblem('sender', sender.url ?? sender.id, 'a page of this extension or a run on Strava');
}

/** The page itself, not a frame in it. */
function isPanel(sender: Sender): boolean {
  const path = sender.url === undefined ? '' : new URL(sender.url).pathname;
  return sender.frameId === 0 && pageOrigin(sender) === strava && path.startsWith('/activities/');
}

/** The origin as the browser vouches for it. The URL alone counts only where the browser tells no origin. */
function pageOrigin({ origin, url }: Sender): string | undefined {
  return origin ?? (url === undefined ? undefined : originOfUrl(url));
}
