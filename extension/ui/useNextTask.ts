import { useEffect, useState } from 'preact/hooks';
import { inNextTask } from './nextTask.ts';

/** False at first, true in a task of its own: for what may be drawn after all else. */
export function useNextTask(): boolean {
  const [isNext, setNext] = useState(false);
  useEffect(() => inNextTask(() => setNext(true)), []);
  return isNext;
}
