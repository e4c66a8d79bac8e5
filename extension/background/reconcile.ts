import { press, type Session } from '../../src/index.ts';
import { clockOffset } from '../../src/session/clocks.ts';
import type { Platform } from '../platform/platform.ts';
import { type Announced, announcedItem, untilOf } from './announced.ts';
import { announcementOf } from './announcement.ts';
import { badgeAt } from './badge.ts';
import { type Look, withClock } from './clock.ts';
import { type Due, dueIn } from './due.ts';
import { readItem } from './item.ts';
import type { Kept } from './items.ts';
import { tabsIn } from './presence.ts';
import { type State, shownAfterEnd, type Target, targets, withSession } from './state.ts';
import { save } from './store.ts';

/** The one alarm: it stands for the next moment at which anything changes by itself. */
export const dueAlarm = 'due';

/**
 * Chrome keeps alarms of an installed extension at least this far away, in ms, and lets an idle background die after the
 * same time. What is due sooner is awaited with a timeout while awake; the alarm stays as backstop.
 */
export const alarmFloor = 30_000;

/** After so many ms whoever died over an announcement is woken again, where the browser grants an alarm so near. */
const secondTry = 2000;

/** What one life of a background knows. Another life has to do without. */
export interface Life {
  /** What the clocks said at the last look. */
  steady?: number;
  wall?: number;
  /** When a page that played left, ms since 1970, by what it played: known at once, and stored after what is going on. */
  readonly left: Map<string, number>;
}

/** What comes after. */
export interface Outcome {
  /** The state as it is now. */
  readonly state: State;
  /** When it should run again, ms since 1970; absent where nothing changes by itself. */
  readonly next?: number;
}

/** Where marks are remembered while the browser runs, and the wall clock with them. */
const marksKey = 'marks';
const lookKey = 'look';

/**
 * Brings everything that follows from the state and the time in line with it: what is due is announced, sleep and a wall
 * clock that was set back are written into the log, badge and alarm are set. Idempotent: it derives all from what is
 * stored, so it may run on every wake-up, late, or twice.
 *
 * The rule by which nothing is announced twice and nothing is lost:
 *
 * 1. What a page plays it alone plays. Pages are asked when something is due; whoever is alive and plays says so.
 * 2. Everything else is announced by the background, under an id that is the same whoever derives it. The platform
 *    announces an id once, so one that dies after announcing and before marking may announce again.
 * 3. Only after that it is marked: to the instant in memory that outlives the background, and at each step and at the
 *    end in storage, which outlives the browser. What lies before a mark, or before the last press, is never looked at
 *    again. So one that dies before announcing has marked nothing, and the next one does it all.
 * 4. Before that an alarm is set, so that there is a next one. Whoever stores what somebody pressed sets one as well.
 */
export async function reconcile(platform: Platform, kept: Kept, life: Life): Promise<Outcome> {
  const now = platform.now();
  const remembered = await platform.memory.get([marksKey, lookKey]);
  const { value: precise } = readItem(announcedItem, remembered[marksKey]);
  const state = await tellClock(platform, kept, { now, remembered: remembered[lookKey], life });
  const seen = targets.flatMap((target) => {
    const session = state[target];
    if (!session) return [];
    const coarse = untilOf(kept.announced, target, session);
    const known = { precise: preciseOf(session, untilOf(precise, target, session), life.left.get(target)), coarse };
    return [{ target, session, due: dueIn(session, known, now) }];
  });
  if (seen.some(({ due }) => due.any)) await setBackstop(platform);
  const after = await seeTo(platform, { ...kept, state }, seen, now);
  // Without a mark the same is looked at again, and the platform announces it once: no reason to miss what comes next.
  await mark(platform, kept.announced, after, seen, now).catch(reportMark);
  return settle(platform, after, now);
}

/** An alarm for whoever comes after one that dies over what it is about to do. */
export async function setBackstop({ alarms, now }: Platform): Promise<void> {
  await alarms.setAlarm(dueAlarm, now() + secondTry);
}

/** The later of a mark and of the time when a page left that played the session. */
function preciseOf(session: Session, marked: number | undefined, leftAt: number | undefined): number | undefined {
  const played = leftAt === undefined ? undefined : leftAt - clockOffset(session);
  if (played === undefined || played < session.startedAt) return marked;
  return marked === undefined ? played : Math.max(marked, played);
}

interface Seen {
  readonly target: Target;
  readonly session: Session;
  readonly due: Due;
}

/** A wall clock that was set back, told to the sessions that run. */
async function tellClock(
  platform: Platform,
  kept: Kept,
  { now, remembered, life }: { readonly now: number; readonly remembered: unknown; readonly life: Life },
): Promise<State> {
  const steady = platform.steady();
  const before = Object(remembered) as Partial<Record<Target | 'wall', unknown>>;
  let { state } = kept;
  for (const target of targets) {
    const session = state[target];
    const { [target]: offset, wall } = before;
    if (!session || typeof wall !== 'number' || typeof offset !== 'number') continue;
    const look: Look = {
      wall,
      offset,
      ...(life.wall === wall && life.steady !== undefined && { steady: life.steady }),
    };
    const told = withClock(session, look, { wall: now, steady });
    if (told !== session) state = withSession(state, target, told);
  }
  if (state !== kept.state) await save(platform, { state });
  life.steady = steady;
  life.wall = now;
  return state;
}

/** Announces what is due and no page plays, or notes that nobody was there. Returns the state after it. */
async function seeTo(platform: Platform, kept: Kept, seen: readonly Seen[], now: number): Promise<State> {
  let { state } = kept;
  for (const { target, session, due } of seen) {
    if (!due.any || (await platform.players.arePlaying(target, await tabsIn(platform)))) continue;
    const left = due.awaySince === undefined ? session : press(session, { action: 'away', since: due.awaySince }, now);
    if (left !== session) {
      state = withSession(state, target, left);
      await save(platform, { state });
    } else if (due.cue && now - due.cue.at < shownAfterEnd) {
      await platform.announcer.announce(announcementOf(target, session, due.cue, kept.settings));
      // At once: the platform may remember no more than the last thing it announced.
      await markUntil(platform, target, session, now).catch(reportMark);
    }
  }
  return state;
}

async function mark(
  platform: Platform,
  announced: Announced,
  state: State,
  seen: readonly Seen[],
  now: number,
): Promise<void> {
  const sessions = targets.flatMap((target) => (state[target] ? [[target, state[target]] as const] : []));
  if (sessions.length === 0) {
    await platform.memory.set({ [marksKey]: undefined, [lookKey]: undefined });
    return;
  }
  const marks = sessions.map(
    ([target, session]) => [target, { session: session.startedAt, until: now - clockOffset(session) }] as const,
  );
  const offsets = sessions.map(([target, session]) => [target, clockOffset(session)] as const);
  await platform.memory.set({
    [marksKey]: { version: announcedItem.fallback.version, ...Object.fromEntries(marks) },
    [lookKey]: { wall: now, ...Object.fromEntries(offsets) },
  });
  const began = new Set(seen.flatMap(({ target, due }) => (due.stepBegan ? [target] : [])));
  if (began.size === 0) return;
  const fresh = Object.fromEntries(marks.filter(([target]) => began.has(target)));
  await save(platform, { announced: { ...announced, ...fresh } });
}

/** A page that played the cues of a session is gone: what was due by then, it has played. */
export async function markLeft(platform: Platform, { state }: Kept, subject: string, at: number): Promise<void> {
  const target = targets.find((known) => known === subject);
  const session = target && state[target];
  if (!session) return;
  await markUntil(platform, target, session, at);
}

function reportMark(error: unknown): void {
  console.error('Post-Run Routine could not mark what it announced.', error);
}

async function markUntil(platform: Platform, target: Target, session: Session, at: number): Promise<void> {
  const { [marksKey]: stored } = await platform.memory.get([marksKey]);
  const { value: marks } = readItem(announcedItem, stored);
  const until = Math.max(at - clockOffset(session), untilOf(marks, target, session) ?? Number.NEGATIVE_INFINITY);
  await platform.memory.set({ [marksKey]: { ...marks, [target]: { session: session.startedAt, until } } });
}

/** Badge and alarm. */
async function settle(platform: Platform, state: State, now: number): Promise<Outcome> {
  const { text, changesAt, ticks } = badgeAt(state, now);
  await platform.badge.setBadge(text);
  const moments = [
    ...(changesAt === undefined || ticks ? [] : [changesAt]),
    ...targets.flatMap((target) => {
      const session = state[target];
      return (session && dueIn(session, { precise: now - clockOffset(session) }, now).next) ?? [];
    }),
  ];
  if (moments.length === 0) {
    await platform.alarms.clear(dueAlarm);
    return { state };
  }
  const next = Math.min(...moments);
  await platform.alarms.setAlarm(dueAlarm, next);
  return { state, next };
}
