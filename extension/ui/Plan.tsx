import type { ComponentChildren } from 'preact';
import type { ExerciseTexts } from '../../src/locale/words.ts';
import type { Film } from '../../src/view/film.ts';
import type { PanelView } from '../../src/view/panel.ts';
import { type OmittedRow, type PlanRow, textsOf } from '../../src/view/plan.ts';
import { Bar } from './Bar.tsx';
import { Legend } from './Legend.tsx';
import { Opening } from './Opening.tsx';
import { Options } from './Options.tsx';
import { Step } from './Step.tsx';

interface Props {
  readonly view: PanelView;
  /** False where only its upper half is drawn, and the room of the rest is kept. */
  readonly isWhole: boolean;
  /** What the button says that starts the routine. */
  readonly start: string;
  /** Minutes that were chosen a moment ago. */
  readonly minutes: readonly string[] | undefined;
  /** How exercises are done, once it is loaded. */
  readonly texts: Readonly<Record<string, ExerciseTexts>> | undefined;
  /** True where they could not be loaded. */
  readonly isMissing: boolean;
  readonly onMinutes: (minutes: readonly string[]) => void;
  /** The figures of its steps, by their exercises. */
  readonly pictures: Readonly<Record<string, Film>>;
  readonly onStart: () => void;
  /** Somebody is about to read how the exercises are done. */
  readonly onRead: () => void;
  /** What the plan goes by. */
  readonly children: ComponentChildren;
  /** At the foot of the card. */
  readonly foot: ComponentChildren;
}

/** The plan at a glance: for which run, how long, what it goes by, which steps and why, and one button. */
export function Plan(props: Props) {
  const { view, isWhole, start, minutes, onMinutes, onStart, children, foot } = props;
  const { plan, words } = view;
  return (
    <section class={`card plan ${isWhole ? '' : 'tall'}`} aria-label={plan.title}>
      <header class="head">
        <div>
          <h2 class="title">{plan.title}</h2>
          <p class="summary">{plan.summary}</p>
        </div>
        <Options
          name="minutes"
          label={view.minutes.label}
          options={view.minutes.options}
          kind="choice"
          said={minutes}
          onChange={onMinutes}
          quiet
        />
      </header>
      <Bar phases={plan.phases} />
      <Legend legend={plan.legend} unit={words.minutesUnit} />
      <div class="settings">{children}</div>
      {isWhole && (
        <>
          <Advice notes={plan.notes} title={words.notes} />
          <Steps {...props} />
          <div class="actions">
            <button type="button" class="button primary" data-main="plan" onClick={onStart}>
              {start}
            </button>
            {plan.omittedTitle !== undefined && <Omitted title={plan.omittedTitle} rows={plan.omitted} />}
          </div>
          {foot}
        </>
      )}
    </section>
  );
}

/** In a wide card the steps stand in two columns, read downwards. */
function Steps({ view, pictures, texts, isMissing, onRead }: Props) {
  const { rows } = view.plan;
  const told = (row: PlanRow) => {
    const step = view.routine.steps[row.index];
    return step ? { ...row, ...textsOf(step, texts ?? {}) } : row;
  };
  return (
    <ol class="steps" style={{ '--rows': String(Math.ceil(rows.length / 2)) }}>
      {rows.map((row) => (
        <Step
          key={view.routine.steps[row.index]?.exercise ?? row.index}
          row={told(row)}
          picture={pictures[row.exercise ?? '']}
          words={view.words}
          instead={isMissing ? view.words.textsMissing : view.words.textsComing}
          onRead={onRead}
        />
      ))}
    </ol>
  );
}

/** What to know before starting. */
function Advice({ notes, title }: { notes: readonly string[]; title: string }) {
  if (notes.length === 0) return null;
  return (
    <div class="advice">
      <h3>{title}</h3>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  );
}

function Omitted({ title, rows }: { title: string; rows: readonly OmittedRow[] }) {
  return (
    <Opening class="omitted" line={title}>
      <ul>
        {rows.map(({ name, why, back }) => (
          <li key={name}>
            <span>{name}</span> <span class="why">{why}</span>
            {back !== undefined && <span class="back">{back}</span>}
          </li>
        ))}
      </ul>
    </Opening>
  );
}
