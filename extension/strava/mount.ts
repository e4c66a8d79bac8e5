import cardLook from '../../src/view/card.css?inline';
import type { ContentPlatform } from '../platform/content.ts';
import { inNextTask } from '../ui/nextTask.ts';
import type { DrawPanel } from './draw.tsx';
import type { Room } from './room.ts';
import type { RunOnPage } from './runOnPage.ts';

/**
 * Shows the panel in its room until the signal says stop. It comes in tasks of its own: the page is still at its work.
 *
 * @returns shows what else is read of the run
 */
export function mountPanel(
  { ground, space, wear }: Room,
  platform: ContentPlatform,
  drawPanel: DrawPanel,
  signal: AbortSignal,
  first: RunOnPage,
): (shown: RunOnPage) => void {
  let [latest, isDrawn] = [first, false];
  const draw = () => drawPanel(ground, { platform, shown: latest, onLook: wear });
  const soon = (work: () => void) => inNextTask(() => signal.aborted || work());
  soon(() => {
    // Drawing nothing yet wakes what draws, which is half of the work.
    drawPanel(space, null);
    soon(() => {
      wear(cardLook);
      space.remove();
      draw();
      isDrawn = true;
    });
  });
  signal.addEventListener('abort', () => isDrawn && drawPanel(ground, null));
  return (shown) => {
    latest = shown;
    if (isDrawn) draw();
  };
}
