import type { Words } from '../../src/locale/en/index.ts';
import type { PlanRow, PlanView } from '../../src/view/plan.ts';
import { Bar } from './Bar.tsx';

/** Minutes a runner can choose from; the first plan is for the middle one. */
export const minutesChoices = [5, 10, 15, 20, 30] as const;
export type Minutes = (typeof minutesChoices)[number];

interface Props {
  readonly view: PlanView;
  readonly words: Words;
  readonly minutes: Minutes;
  readonly onMinutes: (minutes: Minutes) => void;
  readonly onStart: () => void;
}

/** The plan: for which run, how long, which steps and why, and one button. */
export function Plan({ view, words, minutes, onMinutes, onStart }: Props) {
  return (
    <section class="card plan" aria-label={view.title}>
      <header class="head">
        <div>
          <h2 class="title">{view.title}</h2>
          <p class="summary">{view.summary}</p>
        </div>
        <MinutesChoice label={words.plan.minutes} chosen={minutes} onChoose={onMinutes} />
      </header>
      <Bar phases={view.phases} />
      <ul class="legend">
        {view.phases.map(({ phase, name, minutes }, index) => (
          <li key={index} data-phase={phase}>
            {name} {minutes}
          </li>
        ))}
      </ul>
      <ol class="steps">
        {view.rows.map((row) => (
          <Row key={row.index} row={row} words={words} />
        ))}
      </ol>
      <div class="actions">
        <button type="button" class="button primary" onClick={onStart}>
          {words.buttons.start}
        </button>
        <Omitted view={view} />
      </div>
    </section>
  );
}

function MinutesChoice(props: { label: string; chosen: Minutes; onChoose: (minutes: Minutes) => void }) {
  return (
    <fieldset class="choice">
      <legend class="hidden">{props.label}</legend>
      {minutesChoices.map((minutes) => (
        <label key={minutes}>
          <input
            type="radio"
            name="minutes"
            value={minutes}
            checked={minutes === props.chosen}
            onChange={() => props.onChoose(minutes)}
          />
          <span>{minutes}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Row({ row, words }: { row: PlanRow; words: Words }) {
  return (
    <li class="step" data-phase={row.phase}>
      <details>
        <summary class="row">
          <span class="figure" aria-hidden="true">
            {row.index + 1}
          </span>
          <span class="what">
            <span class="name">{row.name}</span>
            <span class="why">{row.why}</span>
          </span>
          <span class="dose">{row.dose}</span>
        </summary>
        <div class="more">
          <ol class="how" aria-label={words.plan.how}>
            {row.instructions.map((instruction) => (
              <li key={instruction}>{instruction}</li>
            ))}
          </ol>
          <Notes row={row} words={words} />
        </div>
      </details>
    </li>
  );
}

function Notes({ row, words: { plan } }: { row: PlanRow; words: Words }) {
  const notes = [
    [plan.mistakes, row.mistakes.join(' ')],
    [plan.easier, row.easier],
    [plan.harder, row.harder],
    [plan.evidence, row.claim],
  ] as const;
  return (
    <dl class="notes">
      {notes.map(([title, text]) =>
        text ? (
          <>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </>
        ) : null,
      )}
    </dl>
  );
}

function Omitted({ view }: { view: PlanView }) {
  if (view.omittedTitle === undefined) return null;
  return (
    <details class="omitted">
      <summary>{view.omittedTitle}</summary>
      <ul>
        {view.omitted.map(({ name, why, toHaveBack }) => (
          <li key={name}>
            <span>{name}</span>
            <span class="why">
              {why} {toHaveBack}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
