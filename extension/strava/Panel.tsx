import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { planRoutine, type Run } from '../../src/index.ts';
import type { Units } from '../../src/locale/en/format.ts';
import type { Words } from '../../src/locale/en/index.ts';
import { planView } from '../../src/view/plan.ts';
import { playerView } from '../../src/view/player.ts';
import type { Intent } from '../background/intents.ts';
import { shownSession } from '../background/state.ts';
import type { Platform } from '../platform/platform.ts';
import { type Minutes, Plan } from '../ui/Plan.tsx';
import { announcement, Player } from '../ui/Player.tsx';
import { texts } from '../ui/texts.ts';
import { useIntents } from '../ui/useIntents.ts';
import { useNow } from '../ui/useNow.ts';
import { useStored } from '../ui/useStored.ts';

interface Props {
  readonly platform: Platform;
  readonly run: Run;
  readonly units?: Units | undefined;
  readonly words: Words;
}

/** The panel: the plan for this run, or the routine in progress, wherever that was started. */
export function Panel({ platform, run, units, words }: Props) {
  const stored = useStored(platform);
  const now = useNow(platform, [stored?.routine]);
  const { send, failed } = useIntents(platform);
  const [minutes, setMinutes] = useState<Minutes>(15);
  const routine = useMemo(() => planRoutine(run, {}, { minutes }), [run, minutes]);
  const view = useMemo(() => planView(routine, words, { run, units, texts }), [routine, words, run, units]);
  const session = shownSession(stored?.routine, now);
  const playing = session ? playerView(session, words, now) : undefined;
  const [body, keepFocus] = useKeptFocus(playing?.status === 'finished' ? 'done' : session ? 'player' : 'plan');
  useRepaintOnReturn();

  if (!platform.isAlive()) return <Updated words={words} />;
  if (!stored) return null;
  const ask = (intent: Intent) => {
    keepFocus();
    send(intent);
  };
  return (
    <div ref={body}>
      {session ? (
        <Player
          session={session}
          words={words}
          now={now}
          onAction={(action) => ask({ type: 'press', target: 'routine', action })}
          onClose={() => ask({ type: 'clear', target: 'routine' })}
        />
      ) : (
        <Plan
          view={view}
          words={words}
          minutes={minutes}
          onMinutes={setMinutes}
          onStart={() => ask({ type: 'startRoutine', routine })}
        />
      )}
      <Problem>{failed && words.problems.notSent}</Problem>
      <p class="hidden" role="status">
        {playing && announcement(playing, words)}
      </p>
    </div>
  );
}

/** The region stays in place empty: only what changes in a region that was there is read aloud. */
function Problem({ children }: { children: ComponentChildren }) {
  return (
    <p class="problem" role="alert">
      {children}
    </p>
  );
}

function Updated({ words }: { words: Words }) {
  return (
    <section class="card updated">
      <p>{words.problems.updated}</p>
      <button type="button" class="button" onClick={() => location.reload()}>
        {words.buttons.reload}
      </button>
    </section>
  );
}

/**
 * Pressing Start or End takes the pressed button off the screen, and focus with it. Whoever pressed finds it again on the
 * button that matters now; whoever is elsewhere on the page is left there.
 */
function useKeptFocus(screen: string) {
  const body = useRef<HTMLDivElement>(null);
  const wanted = useRef(false);
  useEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    body.current
      ?.querySelector<HTMLElement>('.round.main, .button.primary, .extras .button')
      ?.focus({ preventScroll: true });
    // Start stands at the foot of a long plan; the player that takes its place may begin above the screen.
    body.current?.scrollIntoView({ block: 'nearest' });
  }, [screen]);
  const keepFocus = () => {
    wanted.current = true;
  };
  return [body, keepFocus] as const;
}

/** Coming back to the tab is when a runner would meet a panel whose extension was updated meanwhile. */
function useRepaintOnReturn(): void {
  const [, repaint] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const returned = () => repaint(undefined);
    document.addEventListener('visibilitychange', returned);
    return () => document.removeEventListener('visibilitychange', returned);
  }, []);
}
