import { useEffect, useState } from 'preact/hooks';
import { inNextTask } from './nextTask.ts';

/**
 * False at first, true in a task of its own: for what may be drawn after all else.
 *
 * @param isReady whether all else is there
 */
export function useNextTask(isReady: boolean = true): boolean {
  const [isNext, setNext] = useState(false);
  useEffect(() => {
    if (isReady) inNextTask(() => setNext(true));
  }, [isReady]);
  return isNext;
}
