import { type Weight, weigh } from './background/browser.ts';
import { type Cost, costOfNothing, costOfRoutine, presses } from './background/lives.ts';
import type { Bench } from './bench.ts';

/** How much heavier ours may be than an extension that does nothing, and how much later its popup shows its digits. */
const most = { heap: 4, popup: 3 } as const;

/** A minute of nothing is the same as any other. */
const idleMinutes = 60;

/** What the background costs: how often it is started for a routine, what it writes, and what it takes of the machine. */
export const bench: Bench = async ({ engine }) => {
  const run = { sportType: 'Run', distance: 10_000, movingTime: 3120, elevationGain: 240 } as const;
  const routine = engine.planRoutine(run, {}, { minutes: 15 });
  const cost = await costOfRoutine(routine);
  const idle = await costOfNothing(idleMinutes);
  const { ours, bare } = await weigh();
  const asked = routine.steps.length + presses.length;
  const heavier = ours.heap / bare.heap;
  const later = ours.popup / bare.popup;
  return {
    tables: [
      {
        title: 'What a background does, with no page of ours open',
        heads: ['', 'started', 'alarms', 'writes', 'messages', 'announced'],
        rows: [
          row(
            `a routine of ${Math.round(routine.seconds / 60)} min, ${routine.steps.length} steps, ${presses.length} presses`,
            cost,
          ),
          row(`${idleMinutes} minutes of nothing`, idle),
        ],
      },
      {
        title: 'What it takes in Chromium',
        heads: ['', 'heap of the background, MB', 'popup to right digits, ms'],
        rows: [weightRow('ours', ours), weightRow('an empty worker, a popup that prints a stored number', bare)],
      },
    ],
    notes: [
      'started and written: in virtual time, with alarms at least 30 s away and a background that is ended after 30 s without a call',
      'heap: after a collection of garbage; popup: its page in a tab, the middle of nine openings',
    ],
    bars: [
      { text: `no more writes than steps and presses (${asked}): ${cost.writes}`, isMet: cost.writes <= asked },
      { text: `started no more often than steps and presses (${asked}): ${cost.births}`, isMet: cost.births <= asked },
      {
        text: `nothing in an hour of nothing: ${idle.alarms} alarms, ${idle.writes} writes, ${idle.messages} messages`,
        isMet: idle.births === 1 && idle.alarms + idle.writes + idle.messages === 0,
      },
      {
        text: `heap at most ${most.heap} times that of an empty worker: ${heavier.toFixed(1)}`,
        isMet: heavier <= most.heap,
      },
      {
        text: `digits at most ${most.popup} times as late as bare ones: ${later.toFixed(1)}`,
        isMet: later <= most.popup,
      },
    ],
  };
};

function row(name: string, { births, alarms, writes, messages, announced }: Cost): readonly string[] {
  return [name, ...[births, alarms, writes, messages, announced].map(String)];
}

function weightRow(name: string, { heap, popup }: Weight): readonly string[] {
  return [name, (heap / 1e6).toFixed(2), popup.toFixed(0)];
}
