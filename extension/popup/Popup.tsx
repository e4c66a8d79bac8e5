import { useRef } from 'preact/hooks';
import type { Session } from '../../src/index.ts';
import type { Action } from '../../src/session/session.ts';
import { announce } from '../../src/view/announce.ts';
import { playerView } from '../../src/view/player.ts';
import { sayTimer } from '../../src/view/timer.ts';
import { shownSession } from '../background/shown.ts';
import type { Platform } from '../platform/platform.ts';
import { useIntents } from '../ui/useIntents.ts';
import { useNow } from '../ui/useNow.ts';
import { useItem, useSettings, useStored } from '../ui/useStored.ts';
import { Offer } from './Offer.tsx';
import { Remote } from './Remote.tsx';
import { Starting } from './Starting.tsx';
import { Timer } from './Timer.tsx';
import { useFocusBack } from './useFocusBack.ts';
import { words } from './words.ts';

/** The popup: the quick timer and the routine in progress, what runs above what does not; and a way to start a routine. */
export function Popup({ platform }: { platform: Platform }) {
  const stored = useStored(platform);
  const settings = useSettings(platform);
  const timers = useItem(platform, 'timers');
  const now = useNow(platform, [stored?.timer, stored?.routine]);
  const { send, failed } = useIntents(platform);
  const [body, pressed] = useFocusBack();
  const timer = shownSession(stored?.timer, now);
  const routine = shownSession(stored?.routine, now);
  const said = useSaid(timer, routine, now);
  if (!stored || !settings || !timers) return null;
  const press = (target: 'timer' | 'routine') => (action: Action) => {
    pressed();
    send({ type: 'press', target, action });
  };
  const clear = (target: 'timer' | 'routine') => () => {
    pressed();
    send({ type: 'clear', target });
  };
  const quick = (
    <Timer
      key="timer"
      session={timer}
      last={timers.used[0]}
      presets={settings.presets}
      words={words}
      now={now}
      onStart={(choice) => {
        pressed();
        send({ type: 'startTimer', ...choice });
      }}
      onPress={press('timer')}
      onClear={clear('timer')}
    />
  );
  const remote = routine && (
    <Remote
      key="routine"
      session={routine}
      words={words}
      now={now}
      onPress={press('routine')}
      onClose={clear('routine')}
    />
  );
  return (
    <main class="card popup" aria-label={words.product}>
      <div ref={body}>
        {timer || !remote ? [quick, remote] : [remote, quick]}
        {!routine && <Starting platform={platform} words={words} onPressed={pressed} />}
      </div>
      <p class="problem" role="alert">
        {failed && words.problems.notSent}
      </p>
      {(timer ?? routine) && !settings.offered && !settings.notifications && (
        <Offer
          notices={platform.notices}
          words={words}
          onAnswer={(changes) => send({ type: 'setSettings', changes })}
        />
      )}
      <a class="more" href="../options/index.html" target="_blank" rel="noreferrer">
        {words.popup.settings}
      </a>
      <p class="hidden" role="status">
        {said}
      </p>
    </main>
  );
}

/** What is on, for what is read aloud: said when something else is on, and not when only the clock moves. */
function useSaid(timer: Session | undefined, routine: Session | undefined, now: number): string {
  const last = useRef({ key: '', text: '' });
  const session = timer ?? routine;
  const view = session && playerView(session, words, now);
  const key = view?.key ?? '';
  if (key !== last.current.key) {
    last.current = { key, text: view ? (timer ? sayTimer(view, words) : announce(view, words)) : '' };
  }
  return last.current.text;
}
