import { describe, expect, it } from 'vitest';
import { readRunFile } from '../../src/run/file.ts';
import type { Run } from '../../src/run/run.ts';
import {
  type FitMessage,
  fitFile,
  fitTime,
  four,
  rawFit,
  records,
  sports,
  start,
  steady,
  subSports,
} from './support/runFiles.ts';

type Facts = Exclude<FitMessage[1], undefined> & Record<string, number | undefined>;

const read = (...messages: FitMessage[]): Promise<Run> => readRunFile('made.fit', fitFile(...messages));
const session = (facts: Facts = {}): FitMessage => [
  'session',
  { startedAt: fitTime(0), sport: sports.running, elapsed: 100, timer: 90, distance: 300, ...facts },
];

describe('a FIT file', () => {
  it('gives the totals of the device before sums of its points', async () => {
    const hilly = steady(100, (at) => ({ distance: 2 * at, altitude: 200 + at, heartRate: 120, cadence: 80 }));
    const facts = { averageHeartRate: 141, maxHeartRate: 163, cadence: 84, cadenceFraction: 0.5 };
    expect(await read(...records(hilly), session({ ...facts, ascent: 57, descent: 12, exertion: 40 }))).toEqual({
      sportType: 'Run',
      startedAt: new Date(start * 1000).toISOString(),
      distance: 300,
      movingTime: 90,
      elapsedTime: 100,
      elevationGain: 57,
      elevationLoss: 12,
      averageHeartRate: 141,
      maxHeartRate: 163,
      averageCadence: 169,
      perceivedExertion: 4,
    });
  });

  it('takes from the points what the device has not summed up', async () => {
    const hilly = steady(100, (at) => ({
      altitude: at < 48 ? 200 + at : 296 - Math.min(at, 96),
      heartRate: 100 + at,
      cadence: 85,
    }));
    expect(await read(...records(hilly), session())).toMatchObject({
      elevationGain: 48,
      elevationLoss: 48,
      averageHeartRate: 150,
      maxHeartRate: 200,
      averageCadence: 170,
    });
  });

  it.each([
    ['trail', sports.running, subSports.trail, { sportType: 'TrailRun' }],
    ['virtual', sports.running, subSports.virtualActivity, { sportType: 'VirtualRun' }],
    ['treadmill', sports.running, subSports.treadmill, { sportType: 'Run', treadmill: true }],
    ['indoor', sports.running, subSports.indoorRunning, { sportType: 'Run', treadmill: true }],
    [
      'treadmill that records itself',
      sports.fitnessEquipment,
      subSports.treadmill,
      { sportType: 'Run', treadmill: true },
    ],
  ])('knows a run that is %s', async (_, sport, subSport, kind) => {
    expect(await read(session({ sport, subSport }))).toMatchObject(kind);
  });

  it('has no climbing where no altitude was recorded, even if the device wrote 0', async () => {
    for (const subSport of [subSports.generic, subSports.treadmill]) {
      const run = await read(...records(steady(100)), session({ subSport, ascent: 0, descent: 0 }));
      expect(run).not.toHaveProperty('elevationGain');
      expect(run).not.toHaveProperty('elevationLoss');
    }
  });

  it('does not take the weather for climbing on a treadmill', async () => {
    const drifting = records(steady(100, (at) => ({ altitude: 200 + at / 5 })));
    expect(await read(...drifting, session({ subSport: subSports.treadmill }))).not.toHaveProperty('elevationGain');
    expect(await read(...drifting, session())).toMatchObject({ elevationGain: 18, elevationLoss: 0 });
  });

  it('has a flat run as 0 where altitude was recorded', async () => {
    const flat = records(steady(100, () => ({ altitude: 200 })));
    expect(await read(...flat, session({ ascent: 0, descent: 0 }))).toMatchObject({
      elevationGain: 0,
      elevationLoss: 0,
    });
  });

  it('says nothing of the temperature, which is that of the wrist', async () => {
    expect(await read(session({ temperature: 31 }))).not.toHaveProperty('temperature');
  });

  it('takes an effort of 0 for a question not answered', async () => {
    expect(await read(session({ exertion: 0 }))).not.toHaveProperty('perceivedExertion');
    expect(await read(session({ exertion: 100 }))).toMatchObject({ perceivedExertion: 10 });
  });

  it('lets the timer pass the clock by rounding only', async () => {
    expect(await read(session({ elapsed: 2624, timer: 2625 }))).toMatchObject({ movingTime: 2624, elapsedTime: 2624 });
    const torn = await read(session({ elapsed: 600, timer: 2625 }));
    expect(torn).toMatchObject({ movingTime: 2625 });
    expect(torn).not.toHaveProperty('elapsedTime');
  });

  it('keeps the timer and drops clock and date when the clock is absurd', async () => {
    const run = await read(session({ elapsed: 4_000_000, timer: 3558, distance: 11_274 }));
    expect(run).toEqual({ sportType: 'Run', distance: 11_274, movingTime: 3558 });
  });

  it('has no date from a clock that was never set', async () => {
    expect(await read(session({ startedAt: 86_400 }))).not.toHaveProperty('startedAt');
  });

  it('takes the distance of the points when that of the device cannot be run in the time', async () => {
    const counted = records(steady(100, (at) => ({ distance: 3 * at })));
    expect(await read(...counted, session({ distance: 90_000 }))).toMatchObject({ distance: 300, movingTime: 90 });
    await expect(read(session({ distance: 90_000 }))).rejects.toMatchObject({
      name: 'RunFileProblem',
      message: expect.stringContaining('distance'),
      cause: expect.objectContaining({ name: 'RunProblem', field: 'distance' }),
    });
  });

  it('does not let a piece of the points speak for the whole', async () => {
    const piece = records(steady(100, (at) => ({ altitude: 200 + at, heartRate: 150 })));
    const run = await read(session({ elapsed: 3600, timer: 3600, distance: 10_000 }), ...piece);
    expect(run).toEqual({ ...run, distance: 10_000, movingTime: 3600 });
    expect(run).not.toHaveProperty('elevationGain');
    expect(run).not.toHaveProperty('averageHeartRate');
  });

  it('reads the points alone when the watch died before its summary', async () => {
    const points = records(steady(100, (at) => ({ distance: 3 * at, heartRate: 150 })));
    const run = await read(['sport', { sport: sports.running, subSport: subSports.trail }], ...points);
    expect(run).toMatchObject({ sportType: 'TrailRun', distance: 300, movingTime: 100, elapsedTime: 100 });
    await expect(read(...points)).rejects.toThrow('does not name its sport; expected a run');
    await expect(read(['sport', { sport: sports.cycling }], ...points)).rejects.toThrow(
      'holds cycling; expected a run',
    );
  });
});

describe('a FIT file of several sports', () => {
  const legs: FitMessage[] = [
    session({ sport: sports.swimming, startedAt: fitTime(0), distance: 1500 }),
    session({ startedAt: fitTime(100), ascent: 20, descent: 5 }),
    session({ sport: sports.cycling, startedAt: fitTime(200), distance: 40_000, ascent: 900 }),
    session({ startedAt: fitTime(300), elapsed: 50, timer: 50, distance: 200, ascent: 3, descent: 30 }),
  ];

  it('sums up its running, and nothing else', async () => {
    const hearts = records(
      steady(400, (at) => ({ heartRate: at >= 300 ? 170 : at >= 200 ? 100 : at >= 100 ? 156 : 90 })),
    );
    expect(await read(...hearts, ...legs)).toEqual({
      sportType: 'Run',
      startedAt: new Date((start + 100) * 1000).toISOString(),
      distance: 500,
      movingTime: 140,
      elapsedTime: 150,
      elevationGain: 23,
      elevationLoss: 35,
      averageHeartRate: 161,
      maxHeartRate: 170,
    });
  });

  it('names the sports when there is no running', async () => {
    const others = legs.filter((_, index) => index % 2 === 0);
    await expect(read(...others)).rejects.toThrow('made.fit: holds swimming, cycling; expected a run');
  });

  it('is refused when its runs are of several days, or its sessions without number', async () => {
    const days = [session(), session({ startedAt: fitTime(86_400) })];
    await expect(read(...days)).rejects.toThrow('holds 2 runs that lie more than 12 hours apart');
    await expect(read(...Array.from({ length: 101 }, () => session()))).rejects.toThrow('holds 101 sessions');
  });
});

describe('a FIT file that is no sound recording', () => {
  it.each([
    [6, 'is a planned course; expected a recorded run'],
    [5, 'is a planned workout; expected a recorded run'],
    [4, 'holds neither a summary nor points; expected a recorded run'],
  ])('of type %i is refused', async (type, message) => {
    await expect(read(['file', { type }])).rejects.toThrow(message);
  });

  it('is read up to the damage', async () => {
    const whole = fitFile(session({ averageHeartRate: 150 }), ...records(steady(100)));
    const broken = whole.slice();
    broken.fill(0x1b, broken.length - 40);
    expect(await readRunFile('broken.fit', broken)).toMatchObject({ distance: 300, averageHeartRate: 150 });
    expect(await readRunFile('cut.fit', whole.subarray(0, whole.length - 40))).toMatchObject({ distance: 300 });
  });

  it('does not climb with what stands in the damage', async () => {
    const sport: FitMessage = ['sport', { sport: sports.running }];
    const hill = records(steady(100, (at) => ({ altitude: 200 + at, distance: 3 * at })));
    const garbage = [70_000, 900_000_000].map((at): FitMessage => {
      return ['record', { at: fitTime(at), altitude: 9000, distance: 500_000 }];
    });
    const run = await read(sport, ...hill, ...garbage);
    expect(run).toMatchObject({ distance: 300, elevationGain: 99, elevationLoss: 0, movingTime: 100 });
  });

  it('is read although its length and its checksum were never written', async () => {
    const definition = [0x40, 0, 0, 18, 0, 4, 5, 1, 0, 7, 4, 134, 8, 4, 134, 9, 4, 134];
    const data = [0, sports.running, ...four(100_000), ...four(90_000), ...four(30_000)];
    const run = await readRunFile('died.fit', rawFit(definition, data));
    expect(run).toEqual({ sportType: 'Run', distance: 300, movingTime: 90, elapsedTime: 100 });
  });

  it('does not let a field of an app take the place of one of the watch', async () => {
    const name = [...new TextEncoder().encode('total_distance'), 0];
    const describing = [0x41, 0, 0, 206, 0, 4, 0, 1, 2, 1, 1, 2, 2, 1, 2, 3, name.length, 7];
    const description = [1, 0, 0, 134, ...name];
    const definition = [0x60, 0, 0, 18, 0, 3, 5, 1, 0, 8, 4, 134, 9, 4, 134, 1, 0, 4, 0];
    const data = [0, sports.running, ...four(90_000), ...four(30_000), ...four(186)];
    const run = await readRunFile('app.fit', rawFit(describing, description, definition, data));
    expect(run).toEqual({ sportType: 'Run', distance: 300, movingTime: 90 });
  });

  it('may keep the time of a point in its header', async () => {
    const sport = [0x42, 0, 0, 12, 0, 1, 0, 1, 0, 2, sports.running];
    const definition = [0x40, 0, 0, 20, 0, 2, 253, 4, 134, 5, 4, 134];
    const first = [0, ...four(fitTime(0)), ...four(0)];
    const later = [10, 20, 30].map((at) => [0x80 | (fitTime(at) & 31), ...four(300 * at)]);
    const run = await readRunFile('short.fit', rawFit(sport, definition, first, ...later));
    expect(run).toMatchObject({ distance: 90, elapsedTime: 30, startedAt: new Date(start * 1000).toISOString() });
  });
});
