import { useMemo, useState } from 'preact/hooks';
import type { Routine, Run } from '../../src/index.ts';
import { en } from '../../src/locale/en/index.ts';
import { withAnswer } from '../../src/view/form.ts';
import { type PanelView, panelView } from '../../src/view/panel.ts';
import { type SaidToday, soreView, type TodayGroup } from '../../src/view/today.ts';
import type { Kept } from '../background/items.ts';
import { Bar } from '../ui/Bar.tsx';
import { Legend } from '../ui/Legend.tsx';
import { Options } from '../ui/Options.tsx';
import { Today } from '../ui/Today.tsx';
import { LateMap } from './LateMap.tsx';
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
  const [said, say] = useState<SaidToday>({});
  const view = useMemo(() => viewOf(run, settings, said), [run, settings, said]);
  return (
    <section class="planned" aria-label={en.plan.after}>
      <Steps view={view} said={said} onAnswer={(field, values) => say(withAnswer(said, field, values))} />
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

function viewOf(run: Run, settings: Kept['settings'], today: SaidToday): PanelView {
  const { units, conditions, equipment, place, minutes: usual } = settings;
  return panelView({ run, units, today, runner: { conditions, equipment, place }, minutes: usual }, en);
}

interface StepsProps {
  readonly view: PanelView;
  readonly said: SaidToday;
  readonly onAnswer: (field: TodayGroup['id'], values: readonly string[]) => void;
}

function Steps({ view, said, onAnswer }: StepsProps) {
  const { plan } = view;
  return (
    <>
      <p class="summary">{plan.summary}</p>
      <Options
        name="minutes"
        label={view.minutes.label}
        options={view.minutes.options}
        kind="choice"
        said={said.minutes}
        onChange={(minutes) => onAnswer('minutes', minutes)}
        quiet
      />
      <Bar phases={plan.phases} />
      <Legend legend={plan.legend} unit={en.plan.minutesUnit} />
      <LateMap loads={view.loads} sore={said.sore} onSore={(areas) => onAnswer('sore', areas)} />
      <Today view={soreView(said, en)} said={said} onAnswer={onAnswer} />
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
