import type { RefObject } from 'preact';
import { useEffect, useReducer, useRef } from 'preact/hooks';

/**
 * Pressing Start or End takes the pressed button off the screen, and focus with it. Whoever pressed finds it again on what
 * matters now: the element with `data-main`, whose value is the name of the screen. Whoever is elsewhere on the page is
 * left there.
 *
 * @returns what goes around the screens, and what to call before something that may change the screen
 */
export function useKeptFocus(): readonly [body: RefObject<HTMLDivElement | null>, keepFocus: () => void] {
  const body = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | undefined>(undefined);
  const [, look] = useReducer((looks: number) => looks + 1, 0);
  useEffect(() => {
    const main = mainIn(body.current);
    if (wanted.current === undefined || !main || main.dataset.main === wanted.current) return;
    wanted.current = undefined;
    main.focus({ preventScroll: true });
    // Start stands at the foot of a long plan; the player that takes its place may begin above the screen.
    body.current?.scrollIntoView({ block: 'nearest' });
  });
  const keepFocus = () => {
    wanted.current = mainIn(body.current)?.dataset.main ?? '';
    // The screen may change within what stands here, and this would not be told.
    look(undefined);
  };
  return [body, keepFocus];
}

function mainIn(body: HTMLElement | null): HTMLElement | null {
  return body?.querySelector<HTMLElement>('[data-main]') ?? null;
}
