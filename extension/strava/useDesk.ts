import { useEffect, useRef, useState } from 'preact/hooks';
import type { ContentPlatform as Platform } from '../platform/content.ts';

/** What was answered last. An answer stays until the next one is there, so that nothing on screen jumps or flickers. */
export interface Answered<Answer> {
  readonly answer: Answer | undefined;
  /** True where the last question was not answered. */
  readonly failed: boolean;
  readonly again: () => void;
}

/**
 * Asks the background, and again whenever the question is another one. Answers that were overtaken are dropped.
 */
export function useDesk<Answer>(
  { messages, isAlive }: Pick<Platform, 'messages' | 'isAlive'>,
  /** False where nothing is to be asked. */
  question: object | false,
  /** What an answer depends on besides: where it changes, the same question has another answer. */
  ground?: unknown,
): Answered<Answer> {
  const [answered, setAnswered] = useState<Omit<Answered<Answer>, 'again'>>({ answer: undefined, failed: false });
  const [times, setTimes] = useState(0);
  const asked = useRef(0);
  const text = question && JSON.stringify(question);
  const groundText = JSON.stringify(ground);
  useEffect(() => {
    asked.current++;
    const own = asked.current;
    if (text === false) return;
    const ask = async () => {
      try {
        const answer = (await messages.ask(JSON.parse(text))) as Answer;
        if (own === asked.current) setAnswered({ answer, failed: false });
      } catch (error) {
        // After an update nothing is answered any more; the surface says so.
        if (isAlive()) console.error(error);
        if (own === asked.current) setAnswered(({ answer }) => ({ answer, failed: true }));
      }
    };
    void ask();
  }, [messages, isAlive, text, groundText, times]);
  return { ...answered, again: () => setTimes(times + 1) };
}
