import type { Symptom } from '../../src/catalogue/conditions.ts';
import type { ExerciseWords } from '../../src/locale/words.ts';
import type { Side } from '../../src/routine/intervals.ts';
import type { BodyMapFilm } from '../../src/view/bodymap.ts';
import type { Corrections } from '../../src/view/corrections.ts';
import type { Film } from '../../src/view/film.ts';
import type { PanelView } from '../../src/view/panel.ts';
import type { Swap } from '../../src/view/swaps.ts';
import type { SaidToday } from '../../src/view/today.ts';
import type { Witness } from './witness.ts';

/** What the panel asks the background for: planner, catalogue and most words are too much for a script on a page. */
export interface PlanQuestion {
  readonly query: 'plan';
  /** What the page says. */
  readonly page: Witness;
  readonly corrections: Corrections;
  readonly today: SaidToday;
  readonly symptoms: readonly Symptom[];
}

export interface PlanAnswer {
  readonly view: PanelView;
  /** The figures of its steps, by their exercises. */
  readonly pictures: Readonly<Record<string, Film>>;
  /** The body, front and back, tinted by what the run worked. */
  readonly map: BodyMapFilm;
  /** How the page could be read, in a line for a bug report. */
  readonly health: string;
}

/** What is asked of a session that is on, which may have been started elsewhere. */
export interface PlayingQuestion {
  readonly query: 'playing';
  readonly exercises: readonly string[];
  /** The step whose alternatives are wanted. */
  readonly step: number;
  /** The exercise whose figure is wanted, and on which side. */
  readonly shown?: string | undefined;
  readonly side?: Side | undefined;
  /** Whether no motion is wanted of it. */
  readonly calm: boolean;
}

export interface PlayingAnswer {
  readonly exercises: Readonly<Record<string, ExerciseWords>>;
  /** The figure that was asked for; absent where there is none. */
  readonly film?: Film;
  /** The step that was asked for. */
  readonly step: number;
  readonly swaps: readonly Swap[];
}

/** Whether a run that was not uploaded in the tab is the one just done. */
export interface FreshQuestion {
  readonly query: 'fresh';
  readonly page: Witness;
}

export interface FreshAnswer {
  readonly isFresh: boolean;
}
