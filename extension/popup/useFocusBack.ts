import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * A press may take its own button off the screen, and focus with it. It comes back on what matters now: the first element
 * with `data-main`. Focus that was not lost stays where it is.
 *
 * @returns what goes around the screens, and what to call at such a press
 */
export function useFocusBack(): readonly [body: RefObject<HTMLDivElement | null>, pressed: () => void] {
  const body = useRef<HTMLDivElement>(null);
  const isWaiting = useRef(false);
  useEffect(() => {
    if (!isWaiting.current || document.activeElement !== document.body) return;
    isWaiting.current = false;
    body.current?.querySelector<HTMLElement>('[data-main]')?.focus();
  });
  const pressed = () => {
    isWaiting.current = true;
  };
  return [body, pressed];
}
