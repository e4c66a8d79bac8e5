import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/locale/en/index.ts';
import { muscleLoads } from '../../src/run/load.ts';
import { areaNames } from '../../src/view/areas.ts';
import { bodyMapFilm, bodyMapView } from '../../src/view/bodymap.ts';
import { pressed } from '../../src/view/form.ts';
import { anyRun } from './support/runs.ts';

const { worked, press } = en.bodyMap;

describe('the body map for a surface that does not draw it', () => {
  it('crosses as a plain document, and says in words what it says in colours', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const loads = muscleLoads(run, {});
        const film = bodyMapFilm(loads, en);
        const { legend } = bodyMapView({ loads }, en);
        expect(JSON.parse(JSON.stringify(film))).toEqual(film);
        expect(film.legend).toEqual(legend);
        for (const { name, film: side } of film.sides) {
          const said = legend.map(({ name, muscles }) => ` ${name}: ${muscles}.`).join('');
          expect(side.text).toBe(said === '' ? undefined : `${name}.${said}`);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('has every area that can be sore to press, and says what the colours are only where there are any', () => {
    const known = bodyMapFilm(muscleLoads({ sportType: 'Run', distance: 10_000 }, {}), en);
    const unknown = bodyMapFilm(undefined, en);
    for (const { sides } of [known, unknown]) {
      const lines = sides.flatMap(({ film }) => film.pictures.flat());
      expect(new Set(lines.flatMap(({ area }) => area ?? []))).toEqual(new Set(areaNames));
      expect(lines.every(({ look, area }) => area === undefined || look.startsWith('patch '))).toBe(true);
    }
    expect([known.hint, unknown.hint]).toEqual([`${worked} ${press}`, press]);
    expect(unknown.sides.map(({ film }) => film.text)).toEqual([undefined, undefined]);
  });
});

describe('what is pressed', () => {
  const anyChosen = fc.subarray([...areaNames]);
  const anyArea = fc.constantFrom(...areaNames);

  it('is chosen then, and nothing else changes; pressed twice, all is as before', () => {
    fc.assert(
      fc.property(anyChosen, anyArea, (chosen, area) => {
        const once = pressed(chosen, area);
        expect(once.includes(area)).toBe(!chosen.includes(area));
        expect(once.filter((each) => each !== area)).toEqual(chosen.filter((each) => each !== area));
        expect(new Set(pressed(once, area))).toEqual(new Set(chosen));
      }),
    );
    expect(pressed(undefined, 'quads')).toEqual(['quads']);
  });
});
