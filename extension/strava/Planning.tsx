import { useState } from 'preact/hooks';
import type { Symptom } from '../../src/catalogue/conditions.ts';
import type { ExerciseTexts } from '../../src/locale/words.ts';
import type { Minutes } from '../../src/plan/thresholds.ts';
import type { Routine } from '../../src/routine/routine.ts';
import type { CorrectedFact, Corrections } from '../../src/view/corrections.ts';
import { withAnswer } from '../../src/view/form.ts';
import type { SaidToday, TodayGroup } from '../../src/view/today.ts';
import type { SettingChanges } from '../background/settings.ts';
import type { ContentPlatform } from '../platform/content.ts';
import { BodyMap } from '../ui/BodyMap.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Plan } from '../ui/Plan.tsx';
import { Screen, Stop } from '../ui/Screen.tsx';
import { Today } from '../ui/Today.tsx';
import type { PlanAnswer } from './desk.ts';
import { Failed, Foot, Waiting } from './Frame.tsx';
import { type Answered, useDesk } from './useDesk.ts';
import { words } from './words.ts';

/** What the runner said here: of the run, of today, and of red flags. */
export interface SaidHere {
  readonly corrections: Corrections;
  readonly today: SaidToday;
  readonly symptoms: readonly Symptom[];
}

export const nothingSaid: SaidHere = { corrections: {}, today: {}, symptoms: [] };

interface Props {
  readonly platform: ContentPlatform;
  readonly plan: Answered<PlanAnswer>;
  readonly said: SaidHere;
  readonly onSay: (said: Partial<SaidHere>) => void;
  readonly folds: boolean;
  /** Whether the question for red flags was answered today. */
  readonly isScreened: boolean;
  readonly onBegin: (routine: Routine) => void;
  readonly onScreened: () => void;
  readonly onSettings: (changes: SettingChanges) => void;
  /** False while the plan is drawn for the first time: see `Plan`. */
  readonly isWhole: boolean;
  readonly onHide: () => void;
  readonly keepFocus: () => void;
}

/** The plan for a run, all that it goes by, and the question before the first start of a day. */
export function Planning(props: Props) {
  const { platform, plan, said, onSay, onBegin, onSettings, keepFocus } = props;
  const { corrections, today } = said;
  const [isAsking, setAsking] = useState(false);
  const [reads, setReads] = useState(0);
  const texts = useDesk<Readonly<Record<string, ExerciseTexts>>>(platform, reads > 0 && { query: 'texts' }, reads);

  if (!plan.answer) return plan.failed ? <Failed words={words} onAgain={plan.again} /> : <Waiting words={words} />;
  const { view, health, pictures, map } = plan.answer;
  const ask = (isAsked: boolean) => {
    keepFocus();
    setAsking(isAsked);
  };
  const flag = (symptoms: readonly Symptom[]) => {
    keepFocus();
    onSay({ symptoms });
  };
  if (view.plan.stop !== undefined)
    return <Stop title={view.plan.title} stop={view.plan.stop} again={view.screen.again} onAgain={() => flag([])} />;
  if (isAsking)
    return (
      <Screen
        view={view.screen}
        onNone={() => {
          props.onScreened();
          onBegin(view.routine);
        }}
        onSymptom={(symptom) => flag([symptom])}
        onBack={() => ask(false)}
      />
    );
  const correct = (fact: CorrectedFact, value: string) => {
    const { [fact]: _, ...others } = corrections;
    onSay({ corrections: value.trim() === '' ? others : { ...others, [fact]: value } });
  };
  const answerToday = (field: TodayGroup['id'], values: readonly string[]) => {
    onSay({ today: withAnswer(today, field, values) });
  };
  return (
    <Plan
      view={view}
      isWhole={props.isWhole}
      pictures={pictures}
      start={words.buttons.start}
      minutes={today.minutes}
      texts={texts.answer}
      isMissing={texts.failed}
      onMinutes={(minutes) => {
        answerToday('minutes', minutes);
        onSettings({ minutes: Number(minutes[0]) as Minutes });
      }}
      onStart={() => (props.isScreened ? onBegin(view.routine) : ask(true))}
      onRead={() => !texts.answer && setReads(reads + 1)}
      foot={
        <Foot
          words={view.foot}
          health={health}
          folds={props.folds}
          onHide={props.onHide}
          onFolds={(fold) => onSettings({ fold })}
        />
      }
    >
      <BodyMap map={map} sore={today.sore} onSore={(areas) => answerToday('sore', areas)} />
      <Facts
        view={view.facts}
        assumed={view.plan.assumed}
        said={corrections}
        onCorrect={correct}
        onUndo={() => onSay({ corrections: {} })}
      />
      <Today view={view.today} said={today} onAnswer={answerToday} />
    </Plan>
  );
}
