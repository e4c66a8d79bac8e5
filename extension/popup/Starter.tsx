import { useState } from 'preact/hooks';
import { type Symptom, symptoms } from '../../src/catalogue/conditions.ts';
import type { Routine, Run } from '../../src/index.ts';
import { en } from '../../src/locale/en/index.ts';
import { oneLine } from '../../src/locale/en/oneline.ts';
import { articleRoutine } from '../../src/plan/article.ts';
import { longestLine, readLine } from '../../src/view/oneline.ts';
import { screenView } from '../../src/view/screen.ts';
import type { Intent } from '../background/intents.ts';
import type { Kept } from '../background/items.ts';
import type { Platform } from '../platform/platform.ts';
import { dayOf } from '../strava/kept.ts';
import { Screen, Stop } from '../ui/Screen.tsx';
import { useIntents } from '../ui/useIntents.ts';
import { useItem, useSettings } from '../ui/useStored.ts';
import { Planned } from './Planned.tsx';
import type { PopupTexts } from './words.ts';
import '../ui/screen.css';
import '../ui/setting.css';
import '../ui/bodymap.css';
import './starter.css';

interface Props {
  readonly platform: Platform;
  readonly words: PopupTexts;
  /** A press that may take its own button away. */
  readonly onPressed: () => void;
}

/** A routine for a run that is told in one line, the article's, or a saved one; and the question before the first of a day. */
export function Starter(props: Props) {
  const { platform } = props;
  const settings = useSettings(platform);
  const saved = useItem(platform, 'saved');
  const screened = useItem(platform, 'screened');
  if (!settings || !saved || !screened) return null;
  return <Known {...props} settings={settings} saved={saved} isScreened={screened.on === dayOf(platform.now())} />;
}

interface KnownProps extends Props, Pick<Kept, 'settings' | 'saved'> {
  readonly isScreened: boolean;
}

function Known(props: KnownProps) {
  const { platform, words, settings, isScreened, onPressed } = props;
  const { send, failed } = useIntents(platform);
  const [text, setText] = useState('');
  const [run, setRun] = useState<Run>();
  const [asked, setAsked] = useState<Routine>();
  const [symptom, setSymptom] = useState<Symptom>();
  const tell = (intent: Intent) => {
    onPressed();
    send(intent);
  };
  const start = (routine: Routine) => {
    onPressed();
    if (isScreened) tell({ type: 'startRoutine', routine });
    else setAsked(routine);
  };
  const goBack = (step: () => void) => () => {
    onPressed();
    step();
  };
  if (symptom) {
    return (
      <Stop
        title={en.plan.stopTitle}
        stop={en.stop(symptoms[symptom])}
        again={en.panel.screen.again}
        onAgain={goBack(() => setSymptom(undefined))}
      />
    );
  }
  if (asked) {
    return (
      <Screen
        view={screenView(en)}
        onNone={() => {
          tell({ type: 'screened', on: dayOf(platform.now()) });
          tell({ type: 'startRoutine', routine: asked });
        }}
        onSymptom={(found) => goBack(() => setSymptom(found))()}
        onBack={goBack(() => setAsked(undefined))}
      />
    );
  }
  return (
    <div class="starter">
      {run ? (
        <Planned run={run} settings={settings} words={words} onStart={start} onBack={goBack(() => setRun(undefined))} />
      ) : (
        <>
          <Line
            text={text}
            words={words}
            units={settings.units}
            onText={setText}
            onRun={(told) => goBack(() => setRun(told))()}
          />
          <Others {...props} onStart={start} />
        </>
      )}
      <p class="problem" role="alert">
        {failed && words.problems.notSent}
      </p>
    </div>
  );
}

interface LineProps {
  readonly text: string;
  readonly words: PopupTexts;
  readonly units: Kept['settings']['units'];
  readonly onText: (text: string) => void;
  readonly onRun: (run: Run) => void;
}

/** The run as one says it. What is understood stands below while one types; what is wrong, once it is to be planned. */
function Line({ text, words, units, onText, onRun }: LineProps) {
  const { routine } = words.popup;
  const [isTried, setTried] = useState(false);
  const { run, understood, ignored, problems } = readLine(text, { line: oneLine, format: en.format }, units);
  const plan = (event: Event) => {
    event.preventDefault();
    if (run) onRun(run);
    else setTried(true);
  };
  const isWrong = isTried && problems.length > 0;
  return (
    <form class="line field" onSubmit={plan} noValidate>
      <label for="run">{routine.line}</label>
      <input
        id="run"
        type="text"
        aria-describedby="run-said"
        aria-invalid={isWrong || undefined}
        placeholder={routine.lineHint}
        autocomplete="off"
        maxLength={longestLine}
        value={text}
        data-main
        onInput={({ currentTarget }) => {
          onText(currentTarget.value);
          setTried(false);
        }}
      />
      <div id="run-said" class="said" role="status">
        {understood.length > 0 && (
          <p class="badges">
            {understood.map((fact) => (
              <span key={fact} class="badge">
                {fact}
              </span>
            ))}
          </p>
        )}
        {ignored.length > 0 && understood.length > 0 && <p class="such">{routine.ignored(ignored.join(', '))}</p>}
        {isWrong &&
          problems.map((problem) => (
            <p key={problem} class="wrong">
              {problem}
            </p>
          ))}
      </div>
      <button type="submit" class="button primary">
        {routine.plan}
      </button>
    </form>
  );
}

/** Routines that need no run. */
function Others({ words, saved, onStart }: KnownProps & { readonly onStart: (routine: Routine) => void }) {
  const { popup, format } = words;
  const article = articleRoutine();
  const all = [{ title: popup.routine.article, routine: article }, ...saved.routines];
  return (
    <section class="others" aria-labelledby="others">
      <h2 id="others">{popup.routine.others}</h2>
      <ul>
        {all.map(({ title, routine }) => (
          <li key={title}>
            <button type="button" onClick={() => onStart(routine)}>
              <span class="name">{title}</span>
              <span class="dose">
                {format.halfMinutes(routine.seconds)} {en.plan.minutesUnit}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
