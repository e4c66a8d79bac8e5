import { useState } from 'preact/hooks';
import type { Intent } from '../background/intents.ts';
import type { ContentPlatform as Platform } from '../platform/content.ts';

/** How a surface asks, and whether the last one got through. */
export interface Intents {
  readonly send: (intent: Intent) => void;
  /** True where the last intent did not get through. */
  readonly failed: boolean;
}

/** Sends intents to the background. What they change comes back through storage, not as an answer. */
export function useIntents({ messages }: Pick<Platform, 'messages'>): Intents {
  const [failed, setFailed] = useState(false);
  const send = async (intent: Intent) => {
    try {
      await messages.send(intent);
      setFailed(false);
    } catch (error) {
      // Said on the surface in plain words; the detail is for whoever looks closer.
      console.error(error);
      setFailed(true);
    }
  };
  return { send: (intent) => void send(intent), failed };
}
