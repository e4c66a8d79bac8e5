import { describe, expect, it } from 'vitest';
import { readRunFile } from '../../src/run/file.ts';
import type { Run } from '../../src/run/run.ts';
import {
  activity,
  gpx,
  gpxText,
  type MadeLap,
  type MadePoint,
  type MadeTrack,
  start,
  steady,
  tcx,
} from './support/runFiles.ts';

const startedAt = new Date(start * 1000).toISOString();
const readGpx = (...tracks: MadeTrack[]): Promise<Run> => readRunFile('made.gpx', gpx(...tracks));
const track = (...segments: MadePoint[][]): MadeTrack => ({ segments });
/** Points from a second on: as steady, but later, and each with what the callback adds. */
const later = (points: readonly MadePoint[], seconds: number, metres = 0): MadePoint[] =>
  points.map((point) => ({ ...point, at: (point.at ?? 0) + seconds, north: (point.north ?? 0) + metres }));

describe('a GPX file', () => {
  it('gives the facts that its points tell', async () => {
    const points = steady(600, (at) => ({ altitude: at / 4, heartRate: at < 300 ? 140 : 160, cadence: 85 }));
    expect(await readGpx(track(points))).toEqual({
      sportType: 'Run',
      startedAt,
      distance: 1800,
      movingTime: 600,
      elapsedTime: 600,
      elevationGain: 150,
      elevationLoss: 0,
      averageHeartRate: 150,
      maxHeartRate: 160,
      averageCadence: 170,
    });
  });

  it('has no fact that was not recorded', async () => {
    const run = await readGpx(track(steady(600)));
    expect(Object.keys(run).toSorted()).toEqual(['distance', 'elapsedTime', 'movingTime', 'sportType', 'startedAt']);
  });

  it.each([
    ['running', { sportType: 'Run' }],
    ['Running', { sportType: 'Run' }],
    ['9', { sportType: 'Run' }],
    ['trail_running', { sportType: 'TrailRun' }],
    ['Trail Run', { sportType: 'TrailRun' }],
    ['VirtualRun', { sportType: 'VirtualRun' }],
    ['treadmill_running', { sportType: 'Run', treadmill: true }],
    [undefined, { sportType: 'Run' }],
  ])('of the type %s is a run', async (type, kind) => {
    expect(await readGpx({ ...(type && { type }), segments: [steady(60)] })).toMatchObject(kind);
  });

  it.each(['cycling', '1', 'walking', 'constructor', '__proto__'])('of the type %s is none', async (type) => {
    await expect(readGpx({ type, segments: [steady(60)] })).rejects.toThrow(
      `made.gpx: its type is ${type}; expected a run, with the type "running" or none`,
    );
  });

  it('leaves out zeros of a strap without contact and of standing feet', async () => {
    const points = steady(100, (at) => ({ heartRate: at % 4 === 0 ? 0 : 150, cadence: at % 4 === 0 ? 0 : 172 }));
    expect(await readGpx(track(points))).toMatchObject({ averageHeartRate: 150, averageCadence: 172 });
  });

  it('leaves out a sensor that spoke for less than half of the run', async () => {
    const run = await readGpx(track(steady(100, (at) => (at < 40 ? { heartRate: 150, altitude: 100 + at } : {}))));
    expect(run).not.toHaveProperty('averageHeartRate');
    expect(run).not.toHaveProperty('elevationGain');
    expect(run).toMatchObject({ maxHeartRate: 150 });
  });

  it('counts standing still as neither moving nor distance', async () => {
    const still = Array.from({ length: 120 }, (_, at) => ({ at: 301 + at, north: 900 + (at % 2) }));
    const run = await readGpx(track([...steady(300), ...still, ...later(steady(300), 421, 900)]));
    expect(run.elapsedTime).toBe(721);
    expect(Math.abs((run.movingTime ?? 0) - 600)).toBeLessThan(15);
    expect(Math.abs((run.distance ?? 0) - 1800)).toBeLessThan(15);
  });

  it('does not count a pause as moving, whether the recorder breaks the track or only stops writing', async () => {
    const [before, after] = [steady(300), later(steady(300), 900, 905)];
    for (const run of [await readGpx(track([...before, ...after])), await readGpx(track(before, after))]) {
      expect(run).toMatchObject({ movingTime: 600, elapsedTime: 1200, startedAt });
    }
  });

  it('counts on through a tunnel', async () => {
    const run = await readGpx(track([...steady(300), ...later(steady(300), 360, 1080)]));
    expect(run).toMatchObject({ distance: 1980, movingTime: 660, elapsedTime: 660 });
  });

  it('does not run along with a position that jumps', async () => {
    const points = steady(300, (at) => (at === 150 ? { north: 500_000 } : {}));
    expect(await readGpx(track(points))).toMatchObject({ distance: 900, movingTime: 300 });
  });

  it('does not climb with an altimeter that finds itself anew', async () => {
    const points = steady(300, (at) => ({ altitude: at < 20 ? 0 : 640 }));
    expect(await readGpx(track(points))).toMatchObject({ elevationGain: 0, elevationLoss: 0 });
  });

  it('does not trust the date of a clock that was set while recording', async () => {
    const points = [{ at: -500_000_000, north: 0 }, ...later(steady(300), 1, 3)];
    const run = await readGpx(track(points));
    expect(run).toMatchObject({ distance: 903, elapsedTime: 300 });
    expect(run).not.toHaveProperty('startedAt');
  });

  it('loses one point, and no more, to one damaged time', async () => {
    for (const place of [0, 1, 150, 299, 300]) {
      for (const wrong of [-3_000_000, 3_000_000]) {
        const points = steady(300).map((point, at) => (at === place ? { ...point, at: at + wrong } : point));
        const run = await readGpx(track(points));
        expect(Math.abs((run.distance ?? 0) - 900)).toBeLessThanOrEqual(3);
        expect(Math.abs((run.elapsedTime ?? 0) - 300)).toBeLessThanOrEqual(2);
      }
    }
  });

  it('does not mind the order of its segments', async () => {
    const [first, second] = [steady(100), later(steady(100), 200, 300)];
    expect(await readGpx(track(second, first))).toEqual(await readGpx(track(first, second)));
  });

  it('gives a run without times where it has none', async () => {
    const points = steady(300, (at) => ({ altitude: at })).map(({ at: _, ...point }) => point);
    expect(await readGpx(track(points))).toEqual({
      sportType: 'Run',
      distance: 900,
      elevationGain: 300,
      elevationLoss: 0,
    });
  });

  it('reads times as UTC, whatever the zone of the machine', async () => {
    const text = gpxText(track(steady(60))).replaceAll('.000Z', '');
    expect(await readRunFile('made.gpx', new TextEncoder().encode(text))).toMatchObject({ startedAt });
  });

  it('takes of several tracks those that are runs', async () => {
    const ride = { type: 'cycling', segments: [steady(600)] };
    const run = { type: 'running', segments: [later(steady(100), 700)] };
    const unknown = { segments: [later(steady(200), 900)] };
    expect(await readGpx(ride, run, unknown)).toMatchObject({ distance: 300, movingTime: 100 });
    expect(await readGpx(track(steady(600)), unknown)).toMatchObject({ distance: 2400, movingTime: 800 });
    const tomorrow = { type: 'running', segments: [later(steady(100), 86_400)] };
    await expect(readGpx(run, tomorrow)).rejects.toThrow('holds 2 runs that lie more than 12 hours apart');
  });

  it('is refused when nobody ran it yet', async () => {
    const route = '<gpx><rte><rtept lat="50" lon="8"/></rte></gpx>';
    await expect(readRunFile('plan.gpx', new TextEncoder().encode(route))).rejects.toThrow('holds a planned route');
    await expect(readGpx()).rejects.toThrow('holds no track; expected the track of a recorded run');
    await expect(readGpx(track(steady(0)))).rejects.toThrow('holds no track');
    const nowhere = steady(9).map(({ at: _, ...point }) => ({ ...point, north: 0 }));
    await expect(readGpx(track(nowhere))).rejects.toThrow('holds neither distance nor time');
  });
});

describe('a TCX file', () => {
  const lap = (at: number, facts: Partial<MadeLap> = {}): MadeLap => ({
    at,
    seconds: 300,
    distance: 1000,
    points: later(
      steady(300, (second) => ({ distance: 3 * (at + second), altitude: 100 + second / 4 })),
      at,
    ),
    ...facts,
  });
  const read = (...activities: string[]): Promise<Run> =>
    readRunFile('made.tcx', tcx(`<Activities>${activities.join('')}</Activities>`));

  it('gives the totals of its laps, and what else its points tell', async () => {
    const hearts = (heartRate: number) => ({ averageHeartRate: heartRate, points: later(steady(300), 300) });
    expect(await read(activity('Running', [lap(0, { averageHeartRate: 140 }), lap(360, hearts(160))]))).toMatchObject({
      sportType: 'Run',
      startedAt,
      distance: 2000,
      movingTime: 600,
      elapsedTime: 660,
      averageHeartRate: 150,
    });
  });

  it('reads points with all their sensors', async () => {
    const points = steady(300, (at) => ({ distance: 4 * at, altitude: 400 - at, heartRate: 151, cadence: 83 }));
    const { seconds: _, distance: __, ...bare } = lap(0, { points });
    expect(await read(activity('Running', [bare]))).toEqual({
      sportType: 'Run',
      startedAt,
      distance: 1200,
      movingTime: 300,
      elapsedTime: 300,
      elevationGain: 0,
      elevationLoss: 300,
      averageHeartRate: 151,
      maxHeartRate: 151,
      averageCadence: 166,
    });
  });

  it('lets laps pass the clock by rounding only', async () => {
    const run = await read(activity('Running', [lap(0, { seconds: 301.4 }), lap(300, { seconds: 299.7 })]));
    expect(run).toMatchObject({ movingTime: 600, elapsedTime: 600 });
  });

  it('takes of several sports the running', async () => {
    const [ride, run] = [activity('Biking', [lap(0)]), activity('Running', [lap(400)])];
    const day = `<MultiSportSession><FirstSport>${ride}</FirstSport><NextSport>${run}</NextSport></MultiSportSession>`;
    expect(await read(day)).toMatchObject({ distance: 1000, movingTime: 300 });
    expect(await read(ride, run)).toMatchObject({ distance: 1000, movingTime: 300 });
    await expect(read(ride, activity('Other', [lap(400)]))).rejects.toThrow(
      'made.tcx: its sport is Biking, Other; expected "Running"',
    );
  });

  it('is refused when nobody ran it yet', async () => {
    await expect(readRunFile('made.tcx', tcx('<Courses/>'))).rejects.toThrow('holds planned courses');
    await expect(read()).rejects.toThrow('holds no activity; expected a recorded run');
    await expect(read(activity('Running', []))).rejects.toThrow('holds neither distance nor time');
  });
});
