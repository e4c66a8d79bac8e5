import type { Cue, Session } from '../../src/index.ts';
import { en } from '../../src/locale/en/index.ts';
import { clockOffset } from '../../src/session/clocks.ts';
import type { CueKind } from '../../src/session/signals.ts';
import { cueWords } from '../../src/view/cues.ts';
import type { Announcement } from '../platform/platform.ts';
import type { Settings } from './settings.ts';
import type { Target } from './state.ts';

/** What is worth a notice: what asks for something else to be done. The rest is only heard. */
const noticed: ReadonlySet<CueKind> = new Set(['next', 'switch', 'waiting', 'done']);

/** How a cue is announced where no page plays it. */
export function announcementOf(target: Target, session: Session, cue: Cue, settings: Settings): Announcement {
  const { kind, index, at, beep } = cue;
  const text = target === 'timer' && kind === 'done' ? en.timer.over : cueWords(cue, session, en);
  const title = target === 'timer' ? en.timer.title : en.product;
  return {
    id: `${target} ${session.startedAt} ${kind} ${index} ${Math.round(at - clockOffset(session))}`,
    subject: target,
    beep: settings.beeps ? beep : [],
    ...(settings.notifications && noticed.has(kind) && text !== '' && { notice: { title, text } }),
  };
}
