import { useMemo, useState } from 'preact/hooks';
import type { Routine, Run } from '../../src/index.ts';
import { en } from '../../src/locale/en/index.ts';
import { type PanelView, panelView } from '../../src/view/panel.ts';
import type { Kept } from '../background/items.ts';
import { Bar } from '../ui/Bar.tsx';
import { Legend } from '../ui/Legend.tsx';
import { Options } from '../ui/Options.tsx';
import type { PopupTexts } from './words.ts';

interface Props {
  readonly run: Run;
  /** Another plan follows from others. */
  readonly settings: Kept['settings'];
  readonly words: PopupTexts;
  readonly onStart: (routine: Routine) => void;
  readonly onBack: () => void;
}

/** The plan for a run, short enough for a popup. */
export function Planned({ run, settings, words, onStart, onBack }: Props) {
  const [minutes, setMinutes] = useState<readonly string[]>();
  const view = useMemo(() => viewOf(run, settings, minutes), [run, settings, minutes]);
  return (
    <section class="planned" aria-label={en.plan.after}>
      <Steps view={view} minutes={minutes} onMinutes={setMinutes} />
      <div class="ends">
        <button type="button" class="button primary" data-main onClick={() => onStart(view.routine)}>
          {words.buttons.start}
        </button>
        <button type="button" class="button" onClick={onBack}>
          {words.popup.routine.back}
        </button>
      </div>
    </section>
  );
}

function viewOf(run: Run, settings: Kept['settings'], minutes: readonly string[] | undefined): PanelView {
  const { units, conditions, equipment, place, minutes: usual } = settings;
  const today = minutes ? { minutes } : {};
  return panelView({ run, units, today, runner: { conditions, equipment, place }, minutes: usual }, en);
}

interface StepsProps {
  readonly view: PanelView;
  readonly minutes: readonly string[] | undefined;
  readonly onMinutes: (minutes: readonly string[]) => void;
}

function Steps({ view, minutes, onMinutes }: StepsProps) {
  const { plan } = view;
  return (
    <>
      <p class="summary">{plan.summary}</p>
      <Options
        name="minutes"
        label={view.minutes.label}
        options={view.minutes.options}
        kind="choice"
        said={minutes}
        onChange={onMinutes}
        quiet
      />
      <Bar phases={plan.phases} />
      <Legend legend={plan.legend} unit={en.plan.minutesUnit} />
      <ol class="list">
        {plan.rows.map(({ index, name, dose }) => (
          <li key={index}>
            <span class="name">{name}</span> <span class="dose">{dose}</span>
          </li>
        ))}
      </ol>
      {plan.notes.map((note) => (
        <p key={note} class="such">
          {note}
        </p>
      ))}
    </>
  );
}
