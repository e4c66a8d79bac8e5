import type { Phase } from '../catalogue/exercise.ts';
import type { PlayingWords } from '../locale/en/playing.ts';
import type { Session } from '../session/session.ts';
import { routineOf } from '../session/steps.ts';
import { nameOf } from './steps.ts';

/** A step of a routine that is on, to be gone to. */
export interface CourseRow {
  /** Its index. */
  readonly step: number;
  readonly phase: Phase;
  readonly name: string;
  readonly dose: string;
  readonly isOn: boolean;
  /** "Go to Glute bridge", for what is read aloud. */
  readonly jump: string;
}

/** All steps of a session, with what was swapped in. */
export function courseOf(session: Session, words: PlayingWords, current: number): CourseRow[] {
  return routineOf(session).steps.map((step, index) => {
    const name = nameOf(step, words);
    const dose = words.format.dose(step.dose);
    return { step: index, phase: step.phase, name, dose, isOn: index === current, jump: words.buttons.jump(name) };
  });
}
