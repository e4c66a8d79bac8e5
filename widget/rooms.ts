import { Later } from './later.ts';

/** What the first screen does not need. Each comes when somebody is about to. */
export const rooms = {
  /** How every exercise is done: longer than all the rest, and read by few. */
  how: new Later(() => import('./how.ts')),
  /** How exercises look. */
  drawings: new Later(() => import('./figure.ts')),
  /** Facts of a run become a routine. */
  planner: new Later(() => import('./planner.ts')),
  /** A coach's own routine: a list in the tag, or a document that a script has set. */
  coach: new Later(() => import('./coach.ts')),
  /** The player, and all that the device does for it. */
  player: new Later(() => import('./playing.ts')),
  /** The reader's own run. */
  form: new Later(() => import('./form.ts')),
} as const;
