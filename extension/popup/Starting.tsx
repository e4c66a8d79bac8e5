import { useState } from 'preact/hooks';
import type { Platform } from '../platform/platform.ts';
import type { PopupTexts } from './words.ts';

interface Props {
  readonly platform: Platform;
  readonly words: PopupTexts;
  /** A press that may take its own button away. */
  readonly onPressed: () => void;
}

type Starter = typeof import('./Starter.tsx').Starter;

/** A way to start a routine. The planner and its words are loaded when this is opened: most come for the timer. */
export function Starting({ platform, words, onPressed }: Props) {
  const [part, setPart] = useState<{ readonly Starter: Starter } | 'missing'>();
  const { routine } = words.popup;
  const load = async () => {
    try {
      const { Starter } = await import('./Starter.tsx');
      setPart({ Starter });
    } catch (error) {
      console.error(error);
      setPart('missing');
    }
  };
  return (
    <details class="starting" onToggle={({ currentTarget }) => currentTarget.open && !part && void load()}>
      <summary>{routine.open}</summary>
      {part === 'missing' && <p class="problem">{routine.missing}</p>}
      {typeof part === 'object' && <part.Starter platform={platform} words={words} onPressed={onPressed} />}
    </details>
  );
}
