import type { Session } from '../../../src/session/session.ts';
import type { Engine, Table } from '../bench.ts';
import { median } from '../timing.ts';
import { routineOf } from './routines.ts';

/** Few and many of what must not matter. */
const few = 10;
const many = 1000;

/** How often both are timed, in turns so that a busy machine slows both, and how many moments each time. */
const effort = { turns: 201, moments: 1000, warmUp: 20 } as const;

/** How the time of a moment grows. */
export interface Growth {
  readonly of: string;
  /** Median time with many against median time with few. */
  readonly ratio: number;
  /** Medians, in ns. */
  readonly few: number;
  readonly many: number;
}

/** What a moment costs after few and many steps, and after few and many presses. */
export function growths(engine: Engine): Growth[] {
  return [
    growthOf('steps', (count) => sessionOf(engine, count, 0), engine),
    growthOf('presses', (count) => sessionOf(engine, few, count), engine),
  ];
}

export function growthTable(all: readonly Growth[]): Table {
  return {
    title: `Time of a moment, ${few} against ${many}`,
    heads: ['', 'ratio', `[${few}]`, `[${many}]`],
    rows: all.map(({ of, ratio, ...times }) => [
      of,
      ratio.toFixed(2),
      `${times.few.toFixed(0)} ns`,
      `${times.many.toFixed(0)} ns`,
    ]),
  };
}

/** Two minutes a step, so that even the pressed ones are far from over. */
const secondsEach = 120;
const startedAt = Date.UTC(2026, 9, 12, 19);

/** A session that was paused and resumed so often, every time for an instant. */
function sessionOf({ press, startSession }: Engine, steps: number, presses: number): Session {
  let session = startSession(routineOf(steps, secondsEach), startedAt);
  for (let nth = 0; nth < presses; nth++) session = press(session, nth % 2 === 0 ? 'pause' : 'resume', startedAt + nth);
  if (session.log.length !== presses) throw new Error(`${session.log.length} of ${presses} presses count`);
  return session;
}

function growthOf(of: string, sessionWith: (count: number) => Session, { momentAt }: Engine): Growth {
  const time = (session: Session) => {
    const step = (session.routine.steps.length * secondsEach * 1000) / effort.moments;
    const began = performance.now();
    for (let nth = 0; nth < effort.moments; nth++) momentAt(session, startedAt + nth * step);
    return ((performance.now() - began) / effort.moments) * 1e6;
  };
  const sessions = { few: sessionWith(few), many: sessionWith(many) };
  for (let nth = 0; nth < effort.warmUp; nth++) for (const session of Object.values(sessions)) time(session);
  const turns = Array.from({ length: effort.turns }, () => ({ few: time(sessions.few), many: time(sessions.many) }));
  const times = { few: median(turns.map((turn) => turn.few)), many: median(turns.map((turn) => turn.many)) };
  return { of, ratio: times.many / times.few, ...times };
}
