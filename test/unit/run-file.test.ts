import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRunFile } from '../../src/run/file.ts';
import { RunFileProblem } from '../../src/run/problem.ts';
import { parseRun, type Run } from '../../src/run/run.ts';
import {
  activity,
  fitFile,
  fitTime,
  gpx,
  gpxText,
  type MadePoint,
  rawFit,
  records,
  sports,
  start,
  steady,
  tcx,
} from './support/runFiles.ts';

const points = steady(30, (at) => ({ distance: 3 * at, altitude: 100 + at, heartRate: 150, cadence: 85 }));
const facts = { startedAt: fitTime(0), sport: sports.running, elapsed: 30, timer: 30, distance: 90 };
const laps = [{ at: 0, seconds: 30, distance: 90, points }];

/** The same short run in each format. */
const files: Readonly<Record<string, Uint8Array>> = {
  'made.fit': fitFile(['file', { type: 4 }], ['sport', { sport: sports.running }], ...records(points), [
    'session',
    facts,
  ]),
  'made.gpx': gpx({ type: 'running', segments: [points] }),
  'made.tcx': tcx(`<Activities>${activity('Running', laps)}</Activities>`),
};
const names = Object.keys(files);
const bytesOf = (name: string): Uint8Array => files[name] ?? new Uint8Array();

const whole: Run = {
  sportType: 'Run',
  startedAt: new Date(start * 1000).toISOString(),
  distance: 90,
  movingTime: 30,
  elapsedTime: 30,
  elevationGain: 30,
  elevationLoss: 0,
  averageHeartRate: 150,
  maxHeartRate: 150,
  averageCadence: 170,
};

/** The law of the border: a sound run, or a problem that names the file. Anything else that is thrown goes through. */
async function outcome(name: string, bytes: Uint8Array): Promise<Run | RunFileProblem> {
  try {
    const run = await readRunFile(name, bytes);
    expect(parseRun(run)).toEqual(run);
    expect(Object.values(run)).not.toContain(undefined);
    return run;
  } catch (problem) {
    if (!(problem instanceof RunFileProblem)) throw problem;
    expect(problem.message).toMatch(new RegExp(`^${name}: .*(expected|unpack it first)`));
    return problem;
  }
}

const refused = (name: string, content: Uint8Array | string): Promise<string> =>
  readRunFile(name, typeof content === 'string' ? new TextEncoder().encode(content) : content).then(
    (run) => `a run: ${JSON.stringify(run)}`,
    (problem) => (problem instanceof RunFileProblem ? problem.message : `another error: ${problem}`),
  );

describe('readRunFile', () => {
  it.each(names)('reads the run in %s', async (name) => {
    expect(await readRunFile(name, bytesOf(name))).toEqual(whole);
  });

  it.each(names)('goes by the content of %s, not by its name', async (name) => {
    for (const other of [...names, 'run', 'run.fit.gz', '']) {
      expect(await readRunFile(other, bytesOf(name))).toEqual(whole);
    }
  });

  it.each(names)('takes the bytes of %s as a buffer, a part of one, and packed', async (name) => {
    const bytes = bytesOf(name);
    const amid = new Uint8Array(bytes.length + 20).fill(0x3c);
    amid.set(bytes, 7);
    expect(await readRunFile(name, bytes.slice().buffer)).toEqual(whole);
    expect(await readRunFile(name, amid.subarray(7, 7 + bytes.length))).toEqual(whole);
    expect(await readRunFile(`${name}.gz`, gzipSync(bytes))).toEqual(whole);
  });

  it('reads XML in the encodings that it comes in', async () => {
    const text = gpxText({ type: 'running', segments: [points] });
    const run = { ...whole };
    for (const bytes of [
      Buffer.from(`\uFEFF${text}`),
      Buffer.from(`\uFEFF${text}`, 'utf16le'),
      Buffer.from(text, 'utf16le'),
      Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
      Buffer.from(text.replace('?>', '?><!-- made > up --> <?more?>')),
    ]) {
      expect(await readRunFile('made.gpx', bytes)).toEqual(run);
    }
  });

  it.each([
    ['run.fit', '', 'run.fit: is empty; expected a recorded run as GPX, TCX or FIT'],
    ['run.fit', 'hello', 'run.fit: is called FIT but is not; expected a recorded run as GPX, TCX or FIT'],
    ['run.gpx.gz', '{"a": 1}', 'run.gpx.gz: is called GPX but is not; expected a recorded run as GPX, TCX or FIT'],
    ['run.txt', '<', 'run.txt: is of an unknown format; expected a recorded run as GPX, TCX or FIT'],
    ['run.gpx', '<html><gpx/></html>', 'run.gpx: holds "html"; expected a recorded run as GPX, TCX or FIT'],
    ['', '<kml/>', 'the file: holds "kml"; expected a recorded run as GPX, TCX or FIT'],
    ['run.zip', 'PK\x03\x04', 'run.zip: is an archive; unpack it first: expected a recorded run as GPX, TCX or FIT'],
  ])('says what is wrong with %s holding "%s"', async (name, content, message) => {
    expect(await refused(name, content)).toBe(message);
  });

  it('shows a name in one line of bounded length', async () => {
    const problem = await outcome('a'.repeat(50), new Uint8Array()).catch(String);
    expect(problem).toMatchObject({ file: 'a'.repeat(50) });
    const long = await refused(`${'b'.repeat(5000)}\n`, '');
    expect(long).toMatch(/^b+…: is empty/);
    expect(long.length).toBeLessThan(200);
  });

  it('refuses a file that is too large', async () => {
    const large = new Uint8Array(64 * 1024 * 1024 + 1);
    expect(await refused('large.fit', large)).toBe('large.fit: has 65 MB; expected at most 64 MB');
  });

  it('refuses small files that unpack to large ones', async () => {
    const bomb = gzipSync(new Uint8Array(70 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refused('bomb.gz', bomb)).toMatch(/^bomb\.gz: is too large when unpacked;/);
  });

  it('refuses more messages and more tags than any run has', async () => {
    const tiny = [0x40, 0, 0, 20, 0, 0];
    const messages = rawFit(
      tiny,
      Array.from({ length: 1_000_000 }, () => 0),
    );
    expect(await refused('tiny.fit', messages)).toContain('holds more than 1000000 messages');
    expect(await refused('tiny.gpx', `<gpx>${'<trk/>'.repeat(4_000_000)}`)).toContain('holds more than 4000000 tags');
  });

  it('refuses a damaged archive', async () => {
    const packed = gzipSync(bytesOf('made.gpx'));
    expect(await refused('cut.gz', packed.subarray(0, 100))).toMatch(/^cut\.gz: is damaged and cannot be unpacked;/);
    expect(await refused('two.gz', gzipSync(packed))).toMatch(/^two\.gz: is an archive;/);
  });

  it('expands no entities and follows no document type', async () => {
    const bomb = '<!DOCTYPE gpx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><gpx>&b;</gpx>';
    expect(await refused('bomb.gpx', `<?xml version="1.0"?>${bomb}`)).toContain('has a document type declaration');
    const typed = gpxText({ type: '&#114;unning', segments: [points] });
    expect(await refused('typed.gpx', typed)).toContain('its type is &#114;unning;');
  });

  it('is not harmed by deep nesting', async () => {
    expect(await refused('deep.gpx', '<gpx>'.repeat(1_000_000))).toMatch(/^deep\.gpx: is damaged XML/);
    expect(await refused('deep.tcx', '<TrainingCenterDatabase>'.repeat(50))).toContain('holds no activity');
  });
});

describe('whatever is done to a file', () => {
  const anyName = fc.constantFrom(...names);

  it('cut anywhere it is a run no longer than the whole, or a problem', async () => {
    const cuts = fc.tuple(anyName, fc.double({ min: 0, max: 1, noNaN: true }));
    await fc.assert(
      fc.asyncProperty(cuts, async ([name, share]) => {
        const bytes = bytesOf(name);
        const read = await outcome(name, bytes.subarray(0, Math.floor(share * bytes.length)));
        if (!(read instanceof RunFileProblem)) expect(read.distance).toBeLessThanOrEqual(90);
      }),
      { numRuns: 150 },
    );
  });

  it('overwritten anywhere it is a sound run or a problem', async () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 8 })), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(anyName, edits, async (name, places) => {
        const bytes = bytesOf(name).slice();
        for (const [place, scrap] of places) bytes.set(scrap, place % (bytes.length - scrap.length));
        await outcome(name, bytes);
      }),
      { numRuns: 150 },
    );
  });

  it('of random bytes it is a sound run or a problem, also behind the marks of the formats', async () => {
    const marks = [[], [...rawFit()], [0x1f, 0x8b], [...Buffer.from('<gpx>')], [...Buffer.from('<?xml')], [0xff, 0xfe]];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...marks), fc.uint8Array({ maxLength: 400 }), async (mark, bytes) => {
        await outcome('noise', Uint8Array.from([...mark, ...bytes]));
      }),
      { numRuns: 150 },
    );
  });

  it('of facts out of all bounds it is a sound run or a problem', async () => {
    const uint32 = fc.oneof(
      fc.nat({ max: 1000 }),
      fc.nat({ max: 0xff_ff_ff }),
      fc.constantFrom(0xfffffffe, 0x7fffffff),
    );
    const session = fc.record({
      startedAt: uint32,
      elapsed: uint32.map((value) => value / 1000),
      timer: uint32.map((value) => value / 1000),
      distance: uint32.map((value) => value / 100),
      averageHeartRate: fc.nat({ max: 254 }),
      maxHeartRate: fc.nat({ max: 254 }),
      cadence: fc.nat({ max: 254 }),
      ascent: fc.nat({ max: 65_534 }),
      descent: fc.nat({ max: 65_534 }),
      exertion: fc.nat({ max: 254 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(session, { minLength: 1, maxLength: 3 }), async (sessions) => {
        const made = sessions.map((given) => ['session', { ...given, sport: sports.running }] as const);
        await outcome('made.fit', fitFile(...records(points), ...made));
      }),
      { numRuns: 150 },
    );
  });
});

describe('the facts of points', () => {
  /** A way with ups and downs; altitudes in tenths of a metre, as recorders write them. */
  const way = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 2, maxLength: 60 }).map((steps) => {
    let tenths = 3000;
    return steps.map((step, at): MadePoint => {
      tenths += step;
      return { at, north: 3 * at, altitude: tenths / 10 };
    });
  });
  const read = (made: readonly MadePoint[]): Promise<Run> => readRunFile('way.gpx', gpx({ segments: [made] }));

  it('do not depend on the height of the place', async () => {
    await fc.assert(
      fc.asyncProperty(way, fc.integer({ min: -20_000, max: 60_000 }), async (made, tenths) => {
        const raised = made.map((point) => ({ ...point, altitude: ((point.altitude ?? 0) * 10 + tenths) / 10 }));
        expect(await read(raised)).toEqual(await read(made));
      }),
    );
  });

  it('climb at least from the start to the end, and never less than nothing', async () => {
    await fc.assert(
      fc.asyncProperty(way, async (made) => {
        const { elevationGain: gain = Number.NaN, elevationLoss: loss = Number.NaN } = await read(made);
        const risen = (made.at(-1)?.altitude ?? 0) - (made[0]?.altitude ?? 0);
        expect(Math.min(gain, loss)).toBeGreaterThanOrEqual(0);
        // Up to 3 m at the end are not yet more than noise, and both are rounded.
        expect(Math.abs(gain - loss - risen)).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('are the same on every day, but for the date', async () => {
    await fc.assert(
      fc.asyncProperty(way, fc.integer({ min: -500_000_000, max: 500_000_000 }), async (made, seconds) => {
        const moved = made.map((point) => ({ ...point, at: (point.at ?? 0) + seconds }));
        expect(await read(moved)).toEqual({
          ...(await read(made)),
          startedAt: new Date((start + seconds) * 1000).toISOString(),
        });
      }),
    );
  });

  it('have no more moving than passing time', async () => {
    const gaps = fc.array(fc.tuple(fc.nat({ max: 90 }), fc.integer({ min: -200, max: 300 })), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(gaps, async (hops) => {
        let [at, north] = [0, 0];
        const made = hops.map(([seconds, metres]): MadePoint => {
          at += seconds;
          north += metres;
          return { at, north };
        });
        const run = await outcome('way.gpx', gpx({ segments: [[{ at: 0, north: 0 }, ...made]] }));
        if (!(run instanceof RunFileProblem)) expect(run.movingTime ?? 0).toBeLessThanOrEqual(run.elapsedTime ?? 0);
      }),
    );
  });
});
