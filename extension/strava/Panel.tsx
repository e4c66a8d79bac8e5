import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Routine } from '../../src/routine/routine.ts';
import type { Action } from '../../src/session/session.ts';
import { announce } from '../../src/view/announce.ts';
import { type PlayerView, playerView } from '../../src/view/player.ts';
import { shownSession } from '../background/shown.ts';
import type { ContentPlatform } from '../platform/content.ts';
import { useIntents } from '../ui/useIntents.ts';
import { useKeptFocus } from '../ui/useKeptFocus.ts';
import { useNextTask } from '../ui/useNextTask.ts';
import { useNow } from '../ui/useNow.ts';
import { usePlaying } from '../ui/usePlaying.ts';
import type { FreshAnswer, FreshQuestion, PlanAnswer, PlanQuestion } from './desk.ts';
import { Folded, Problem, Updated, Waiting } from './Frame.tsx';
import { type Documents, dayOf, type PanelKept, panelKept } from './kept.ts';
import { isOpen } from './opening.ts';
import { nothingSaid, Planning } from './Planning.tsx';
import { Played } from './Played.tsx';
import type { RunOnPage } from './runOnPage.ts';
import { useConductor } from './useConductor.ts';
import { useDesk } from './useDesk.ts';
import { useKept } from './useKept.ts';
import { useSayings } from './useSayings.ts';
import { words } from './words.ts';

/** What the panel is drawn from. */
export interface PanelProps {
  readonly platform: ContentPlatform;
  readonly shown: RunOnPage;
  /** Puts on a style sheet. */
  readonly onLook: (sheet: string) => void;
}

/** The panel: one quiet line, the plan for this run, or the routine in progress, wherever that was started. */
export function Panel(props: PanelProps) {
  const { platform, shown } = props;
  const documents = useKept(platform);
  const isFresh = useFreshness(platform, shown);
  if (!platform.isAlive()) return <Updated words={words} />;
  if (!documents || isFresh === undefined)
    return shown.isFresh === false ? <div class="room" /> : <Waiting words={words} />;
  return <Known {...props} isFresh={isFresh} documents={documents} kept={panelKept(documents, shown.id)} />;
}

interface KnownProps extends PanelProps {
  readonly documents: Documents;
  readonly kept: PanelKept;
  readonly isFresh: boolean;
}

function Known({ platform, shown, documents, kept, isFresh, onLook }: KnownProps) {
  const now = useNow(platform, [kept.session]);
  const session = shownSession(kept.session, now);
  const { send, failed } = useIntents(platform);
  const [pressed, setPressed] = useState<boolean>();
  const [wasPressed, setWasPressed] = useState(false);
  const [body, keepFocus] = useKeptFocus();
  const [sayings, learn] = useSayings();
  const press = (action: Action) => {
    setWasPressed(true);
    playing.unlock();
    keepFocus();
    send({ type: 'press', target: 'routine', action });
  };
  // Heard where it was pressed: there the browser lets it sound, and of several tabs it is one.
  const heard = wasPressed ? session : undefined;
  usePlaying(platform, 'routine', heard !== undefined);
  const playing = useConductor(platform.now, heard, sayings, kept.wishes, press);
  const view = session && playerView(session, sayings, now);
  const aloud = useAnnounced(view && { view, text: () => announce(view, sayings) });
  const open = isOpen({ pressed, isPlaying: view !== undefined, isFolded: kept.isFolded, isFresh });
  const look = useDesk<{ readonly sheet: string }>(platform, open && { query: 'look' });
  useMemo(() => look.answer && onLook(look.answer.sheet), [look.answer?.sheet]);
  const [said, say] = useState(nothingSaid);
  const question: PlanQuestion = { query: 'plan', page: shown.witness, ...said };
  const plan = useDesk<PlanAnswer>(platform, open && !session && question, documents.settings);
  // The lower half of the first plan comes in a task of its own: it is the most that is drawn at once.
  const isWhole = useNextTask(plan.answer !== undefined);
  useEffect(() => {
    if (plan.answer) learn(plan.answer.view.exercises);
  }, [plan.answer]);
  const begin = (routine: Routine) => {
    setWasPressed(true);
    playing.unlock();
    keepFocus();
    send({ type: 'startRoutine', routine });
  };
  const show = (isShown: boolean) => {
    keepFocus();
    setPressed(isShown);
    if (kept.isHidden === isShown) send({ type: 'hideRun', activity: shown.id, hidden: !isShown });
  };
  const planning = () => (
    <Planning
      platform={platform}
      plan={plan}
      isWhole={isWhole}
      said={said}
      onSay={(more) => say({ ...said, ...more })}
      folds={kept.folds}
      isScreened={kept.screenedOn === dayOf(now)}
      onBegin={begin}
      onScreened={() => send({ type: 'screened', on: dayOf(now) })}
      onSettings={(changes) => send({ type: 'setSettings', changes })}
      onHide={() => show(false)}
      keepFocus={keepFocus}
    />
  );
  // A press on an old panel is when it finds out.
  if (!platform.isAlive()) return <Updated words={words} />;
  return (
    <div ref={body}>
      {!open ? (
        <Folded words={words} onShow={() => show(true)} />
      ) : !look.answer && !look.failed ? (
        <Waiting words={words} />
      ) : session && view ? (
        <Played
          platform={platform}
          session={session}
          now={now}
          sayings={sayings}
          kept={kept}
          playing={playing}
          onLearn={learn}
          onAction={press}
          onWish={(changes) => send({ type: 'setSettings', changes })}
          onAgain={() => begin(session.routine)}
          onClose={() => {
            keepFocus();
            send({ type: 'clear', target: 'routine' });
          }}
        />
      ) : (
        planning()
      )}
      <Problem>{failed && words.problems.notSent}</Problem>
      <p class="hidden" role="status">
        {aloud || undefined}
      </p>
    </div>
  );
}

/** Whether the run is the one just done: where it may be, the background reads what the page says of its start. */
function useFreshness(platform: ContentPlatform, { isFresh: known, witness }: RunOnPage): boolean | undefined {
  const question: FreshQuestion = { query: 'fresh', page: witness };
  const { answer, failed } = useDesk<FreshAnswer>(platform, known === undefined && question);
  return known ?? answer?.isFresh ?? (failed ? false : undefined);
}

/** What is on, for what is read aloud: said when something else is on, and not when only the clock moves. */
function useAnnounced(shown: { readonly view: PlayerView; readonly text: () => string } | undefined): string {
  const last = useRef({ key: '', text: '' });
  const key = shown?.view.key ?? '';
  if (key !== last.current.key) last.current = { key, text: shown?.text() ?? '' };
  return last.current.text;
}
