import { exerciseOf } from '../catalogue/exercises.ts';
import { pain } from './thresholds.ts';

/** What a runner says of pain during an exercise. */
export interface PainReport {
  /** 0 none to 10. */
  readonly level: number;
  readonly sharp?: boolean;
  readonly isNew?: boolean;
}

/** What to do about it: go on, go on with the easier form, or stop; with the catalogue's easier exercise where it has one. */
export interface PainAdvice {
  readonly action: 'go' | 'modify' | 'stop';
  readonly instead?: string;
}

/**
 * Rule R41: up to 2 go on, 3 and 4 take the easier form, from 5 on, or where the pain is sharp or new, stop the exercise.
 *
 * @throws {RangeError} when the level is not a number from 0 to 10
 */
export function painAdvice(exercise: string, { level, sharp, isNew }: PainReport): PainAdvice {
  if (!(level >= 0 && level <= 10)) throw new RangeError(`level: expected a number from 0 to 10, found ${level}`);
  const action = sharp || isNew || level >= pain.stop ? 'stop' : level >= pain.modify ? 'modify' : 'go';
  const instead = action === 'go' ? undefined : exerciseOf(exercise)?.easier;
  return { action, ...(instead !== undefined && { instead }) };
}
