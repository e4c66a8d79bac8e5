import type { Phase } from '../../../catalogue/exercise.ts';
import type { Reason } from '../../../routine/routine.ts';
import { noteSentences } from './notes.ts';
import { omittedReasons } from './omitted.ts';
import { type Saying, type Sentences, say } from './sentence.ts';
import { cooldownReasons, doseReasons, strengthReasons, stretchReasons } from './steps.ts';

/** Where a reason is said: of a step in its phase, of something left out, or before starting. */
export type ReasonContext = Phase | 'omitted' | 'note';

const gentle: Sentences = { ...doseReasons, ...stretchReasons };

const tables: Readonly<Record<ReasonContext, Sentences>> = {
  cooldown: { ...doseReasons, ...cooldownReasons },
  mobility: gentle,
  stretch: gentle,
  release: gentle,
  strength: { ...doseReasons, ...strengthReasons },
  omitted: omittedReasons,
  note: noteSentences,
};

/** A reason as a sentence; empty for what the table does not know, such as a rule of a later version. */
export function sayReason(reason: Reason, context: ReasonContext, exercise: Saying['exercise']): string {
  return say(tables[context], reason, exercise);
}
