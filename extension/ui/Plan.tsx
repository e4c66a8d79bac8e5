import { Fragment } from 'preact';
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

/** The plan: for which run, how long, which steps and why, and one button. After a red flag: what to do, and no button. */
export function Plan(props: Props) {
  const { view, words, minutes, onMinutes } = props;
  const stopped = view.stop !== undefined;
  return (
    <section class="card plan" aria-label={view.title}>
      <header class="head">
        <div>
          <h2 class="title">{view.title}</h2>
          {!stopped && <p class="summary">{view.summary}</p>}
        </div>
        {!stopped && <MinutesChoice label={words.plan.minutes} chosen={minutes} onChoose={onMinutes} />}
      </header>
      {stopped ? <p class="stop">{view.stop}</p> : <Routine {...props} />}
    </section>
  );
}

function Routine({ view, words, onStart }: Props) {
  return (
    <>
      <Bar phases={view.phases} />
      <ul class="legend">
        {view.legend.map(({ phase, name, minutes }) => (
          <li key={phase} data-phase={phase}>
            {name} {minutes}
          </li>
        ))}
      </ul>
      <Advice view={view} words={words} />
      <ol class="steps">
        {view.rows.map((row) => (
          <Row key={row.index} row={row} words={words} />
        ))}
      </ol>
      {view.assumed !== undefined && <p class="assumed">{view.assumed}</p>}
      <div class="actions">
        <button type="button" class="button primary" onClick={onStart}>
          {words.buttons.start}
        </button>
        <Omitted view={view} />
      </div>
    </>
  );
}

/** What to know before starting. */
function Advice({ view, words }: { view: PlanView; words: Words }) {
  if (view.notes.length === 0) return null;
  return (
    <div class="advice">
      <h3>{words.plan.notes}</h3>
      <ul>
        {view.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
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
      {row.described ? (
        <details>
          <summary class="row">
            <Face row={row} />
          </summary>
          <More row={row} words={words} />
        </details>
      ) : (
        <div class="row">
          <Face row={row} />
        </div>
      )}
    </li>
  );
}

function Face({ row }: { row: PlanRow }) {
  return (
    <>
      <span class="figure" aria-hidden="true">
        {row.index + 1}
      </span>
      <span class="what">
        <span class="name">{row.name}</span>
        <span class="why">{row.why}</span>
      </span>
      <span class="dose">{row.dose}</span>
    </>
  );
}

function More({ row, words: { plan } }: { row: PlanRow; words: Words }) {
  return (
    <div class="more">
      <Notes
        all={[
          [plan.why, row.reasons],
          [plan.mind, row.mind],
        ]}
      />
      <ol class="how" aria-label={plan.how}>
        {row.instructions.map((instruction) => (
          <li key={instruction}>{instruction}</li>
        ))}
      </ol>
      <Notes
        all={[
          [plan.mistakes, row.mistakes],
          [plan.easier, row.easier ? [row.easier] : []],
          [plan.harder, row.harder ? [row.harder] : []],
          [plan.evidence, row.claim ? [row.claim] : []],
        ]}
      />
    </div>
  );
}

/** Terms and what is said of each; nothing where nothing is. */
function Notes({ all }: { all: readonly (readonly [term: string, texts: readonly string[]])[] }) {
  const said = all.filter(([, texts]) => texts.length > 0);
  if (said.length === 0) return null;
  return (
    <dl class="notes">
      {said.map(([term, texts]) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          {texts.map((text) => (
            <dd key={text}>{text}</dd>
          ))}
        </Fragment>
      ))}
    </dl>
  );
}

function Omitted({ view }: { view: PlanView }) {
  if (view.omittedTitle === undefined) return null;
  return (
    <details class="omitted">
      <summary>{view.omittedTitle}</summary>
      <ul>
        {view.omitted.map(({ name, why, back }) => (
          <li key={name}>
            <span>{name}</span> <span class="why">{why}</span>
            {back !== undefined && <span class="back">{back}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
