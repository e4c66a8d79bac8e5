import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { described } from '../../scripts/docs/described.ts';
import { runInWords, runnerInWords, workedInWords } from '../../scripts/docs/facts.ts';
import { routinesPage } from '../../scripts/docs/routines.ts';
import { exercises } from '../../src/catalogue/exercises.ts';
import { en } from '../../src/locale/en/index.ts';
import { muscleLoads } from '../../src/run/load.ts';
import { parseRun } from '../../src/run/run.ts';
import { parseRunner } from '../../src/run/runner.ts';

const page = routinesPage();
const chapters = page.split(/^## /m).slice(1);
const plans = page.split(/^### /m).slice(1);

describe('the page of routines', () => {
  it('is on disk as it is made: npm run docs makes it anew', () => {
    expect(readFileSync(new URL('../../docs/routines.md', import.meta.url), 'utf8')).toBe(page);
  });

  it('has ten described runs, each sound and told in words', () => {
    expect(described).toHaveLength(10);
    expect(chapters).toHaveLength(10);
    described.forEach(({ title, run, runner }, nth) => {
      expect(parseRun(run)).toEqual(run);
      expect(parseRunner(runner)).toEqual(runner);
      expect(chapters[nth]?.startsWith(`${nth + 1}. ${title}\n`)).toBe(true);
    });
  });

  it('names every exercise of the catalogue in every plan, as a step or as left out', () => {
    expect(plans).toHaveLength(described.reduce((sum, { minutes }) => sum + minutes.length, 0));
    for (const plan of plans)
      for (const { id } of exercises) expect(plan, plan.split('\n')[0]).toContain(en.exercises[id]?.name);
  });

  it('has no cell without words, no sentence left open, and no number for a muscle', () => {
    for (const line of page.split('\n').filter((text) => text.startsWith('| ') && !text.startsWith('|  |')))
      expect(line).toMatch(/^\| \d+ \|( \S[^|]* \|){4}$/);
    expect(page).not.toMatch(/undefined|NaN|null|\[object|\*\*\*\*|%\D{0,20}(quads|calves|glutes)/);
    for (const line of page.split('\n').filter((text) => text.startsWith('- **Muscles')))
      expect(line).not.toMatch(/\d/);
  });
});

describe('facts in words', () => {
  it('speak of what is known, and of nothing else', () => {
    expect(runInWords({ sportType: 'Run' })).toEqual([]);
    expect(runInWords({ sportType: 'Run', distance: 10_200, movingTime: 3270, elevationGain: 420 })).toEqual([
      '10.2 km in 54 min 30 s',
      '420 m up',
    ]);
    expect(runInWords({ sportType: 'Run', elevationGain: 0, elevationLoss: 0, temperature: 0 })).toEqual([
      'flat',
      '0 °C',
    ]);
    expect(runnerInWords({}, undefined)).toEqual([]);
    expect(
      runnerInWords({ strengthDates: ['2026-05-01', '2026-05-10'], soreness: { soleus: 3 } }, '2026-05-13T07:00:00Z'),
    ).toEqual(['deep calf muscles sore, 3 of 10', 'last strength work 3 days ago']);
  });

  it('say what was worked, the most first, without numbers', () => {
    const loads = muscleLoads({ sportType: 'Run', distance: 10_000, movingTime: 3300, elevationLoss: 600 });
    expect(workedInWords(loads)).toMatch(/^worked most: quads; a lot: .*deep calf muscles.*; a bit: /);
    expect(workedInWords(muscleLoads({ sportType: 'Run', distance: 0, movingTime: 0 }))).toBe('none worked much');
  });
});
