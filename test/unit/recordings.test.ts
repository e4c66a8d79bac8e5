import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planRoutine } from '../../src/plan/plan.ts';
import { readRunFile } from '../../src/run/file.ts';
import { RunFileProblem } from '../../src/run/problem.ts';
import { parseRun, type Run } from '../../src/run/run.ts';

/** Recordings of private people. They are no part of the project; where the folder is missing, nothing is read. */
const folder = new URL('../../../shared/runs/', import.meta.url);
const present = existsSync(new URL('facts.json', folder));

interface Recording {
  readonly file: string;
  readonly sport: string;
  readonly start: string;
  readonly facts: {
    readonly distance_m: number;
    readonly elapsed_s: number;
    readonly timer_s: number;
    readonly gain_m: number | null;
    readonly loss_m: number | null;
    readonly hr: { readonly avg: number; readonly max: number } | null;
    readonly cadence: boolean;
    readonly session: { readonly ascent_m: number | null; readonly descent_m: number | null } | null;
  };
}

const listed: readonly Recording[] = present
  ? JSON.parse(readFileSync(new URL('facts.json', folder), 'utf8')).runs
  : [];
const bytesOf = (file: string): Uint8Array => readFileSync(new URL(file, folder));

/** Each recording is read once. */
const runs = new Map<string, Promise<Run>>();
function read(file: string): Promise<Run> {
  const run = runs.get(file) ?? readRunFile(file, bytesOf(file));
  runs.set(file, run);
  return run;
}

/** Files whose facts are not those of the run, and what is expected instead. */
const special: readonly { readonly marks: RegExp; readonly why: string; readonly expected: Run }[] = [
  {
    marks: /^03-.*multisport/,
    why: 'only its two running sessions, 2245 m in 2295 s and 12,740 m in 6764 s',
    expected: {
      sportType: 'Run',
      startedAt: '2015-08-29T10:36:00.000Z',
      distance: 14_986,
      movingTime: 9059,
      elapsedTime: 9059,
      elevationGain: 1187,
      elevationLoss: 802,
      averageHeartRate: expect.any(Number),
      maxHeartRate: 172,
      averageCadence: expect.any(Number),
    },
  },
  {
    marks: /^06-.*strava-android/,
    why:
      'the sums of its session, 11,274 m in 3558 s, which are a run of 3.2 m/s. The points can be read for 928 m only, ' +
      'until the damage, which is also where the absurd clock is read from; so they tell nothing of the whole',
    expected: {
      sportType: 'Run',
      startedAt: '2021-09-27T14:13:10.000Z',
      distance: 11_274,
      movingTime: 3558,
      elapsedTime: 3558,
    },
  },
];
const specialOf = (file: string) => special.find(({ marks }) => marks.test(file));
const plain = listed.filter(({ file }) => !specialOf(file));

const near = (found: number | undefined, expected: number, tolerance: number): void => {
  expect(Math.abs((found ?? Number.NaN) - expected)).toBeLessThanOrEqual(tolerance);
};

/** The device's own total where the file has one, else 15 % or 15 m around the fact; absent where nothing was recorded. */
function climbed(found: number | undefined, device: number | null | undefined, fact: number | null): void {
  if (typeof device === 'number') expect(found).toBe(device);
  else if (fact === null) expect(found).toBeUndefined();
  else near(found, fact, Math.max(15, 0.15 * fact));
}

describe('the folder of recordings', () => {
  it(present ? 'is there, and every recording in it has its facts' : 'is not there: no recording is read', () => {
    const files = present ? readdirSync(folder).filter((name) => /\.(fit|gpx|tcx)$/.test(name)) : [];
    expect(listed.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
    expect(listed.length > 0).toBe(present);
  });

  it('has each of the special files once', () => {
    for (const { marks } of special) {
      expect(listed.filter(({ file }) => marks.test(file))).toHaveLength(present ? 1 : 0);
    }
  });
});

describe.each(plain)('the recording $file', ({ file, sport, start, facts }) => {
  it('has the distance and the times of the device', async () => {
    const run = await read(file);
    near(run.distance, facts.distance_m, 0.01 * facts.distance_m);
    near(run.movingTime, facts.timer_s, 0.01 * facts.timer_s);
    near(run.elapsedTime, facts.elapsed_s, 0.01 * facts.elapsed_s);
    expect(run.startedAt).toBe(start);
  });

  it('has its climbing, or none where none was recorded', async () => {
    const run = await read(file);
    climbed(run.elevationGain, facts.session?.ascent_m, facts.gain_m);
    climbed(run.elevationLoss, facts.session?.descent_m, facts.loss_m);
  });

  it('has its heart rate and cadence, or none where none was recorded', async () => {
    const run = await read(file);
    if (facts.hr) {
      near(run.averageHeartRate, facts.hr.avg, 6);
      expect(run.maxHeartRate).toBe(facts.hr.max);
    } else {
      expect(run).not.toHaveProperty('averageHeartRate');
      expect(run).not.toHaveProperty('maxHeartRate');
    }
    // Of both feet: a run walked in part stays above 110 steps a minute.
    if (facts.cadence) near(run.averageCadence, 150, 40);
    else expect(run).not.toHaveProperty('averageCadence');
  });

  it('is the kind of run that it says', async () => {
    const run = await read(file);
    expect(run.sportType).toBe(sport === 'running/trail' ? 'TrailRun' : 'Run');
    expect(run.treadmill).toBe(sport === 'running/treadmill' ? true : undefined);
  });
});

describe.each(listed.filter(({ file }) => specialOf(file)))('the special recording $file', ({ file }) => {
  it(`gives ${specialOf(file)?.why}`, async () => {
    expect(await read(file)).toEqual(specialOf(file)?.expected);
  });
});

describe.each(listed)('from the recording $file', ({ file, facts }) => {
  it('a sound run is read, and a routine planned that fits the time', async () => {
    const run = await read(file);
    expect(parseRun(run)).toEqual(run);
    for (const minutes of [10, 15, 30]) {
      const routine = planRoutine(run, {}, { minutes });
      expect(routine.steps.length).toBeGreaterThan(0);
      expect(JSON.stringify(routine)).not.toMatch(/null|NaN/);
      expect(routine.seconds).toBeGreaterThan(0);
      expect(routine.seconds).toBeLessThanOrEqual(60 * minutes);
    }
  });

  it('cut in half a run is read that is no longer than the whole, or the problem is named', async () => {
    const bytes = bytesOf(file);
    const whole = specialOf(file)?.expected.distance ?? facts.distance_m;
    const outcome = await readRunFile(file, bytes.subarray(0, bytes.length / 2)).catch((problem: unknown) => problem);
    if (outcome instanceof RunFileProblem) expect(outcome.message).toContain('expected');
    else expect(parseRun(outcome).distance).toBeLessThanOrEqual(1.01 * whole);
  });
});
