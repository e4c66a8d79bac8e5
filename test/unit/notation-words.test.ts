import { describe, expect, it } from 'vitest';
import { phases } from '../../src/catalogue/exercise.ts';
import { exercises } from '../../src/catalogue/exercises.ts';
import { en } from '../../src/locale/en/index.ts';
import { type NotationWords, notation } from '../../src/locale/en/notation.ts';
import { formatRoutine } from '../../src/notation/format.ts';
import { exerciseNames, keyOf, nearest } from '../../src/notation/names.ts';
import { parseRoutine } from '../../src/notation/parse.ts';
import { articleRoutine } from '../../src/plan/article.ts';
import { planRoutine } from '../../src/plan/plan.ts';
import type { Routine } from '../../src/routine/routine.ts';
import { usualDose } from '../../src/routine/usualDose.ts';
import { scarsIn } from './support/leaves.ts';
import { promisesIn } from './support/promises.ts';
import { routineWith } from './support/routines.ts';

const key = (name: string) => keyOf(name, notation);
const stepOf = (line: string) => parseRoutine(line).routine.steps[0];

describe('the names of exercises', () => {
  const named = exercises.map(({ id }) => ({
    id,
    names: [en.exercises[id]?.name ?? '', id],
    synonyms: notation.synonyms[id] ?? [],
  }));

  it('have synonyms for every exercise and for nothing else', () => {
    expect(Object.keys(notation.synonyms).toSorted()).toEqual(exercises.map(({ id }) => id).toSorted());
    for (const { id, synonyms } of named) expect(synonyms.length, id).toBeGreaterThanOrEqual(2);
  });

  it('never mean two exercises', () => {
    const meanings = new Map<string, string>();
    for (const { id, names, synonyms } of named) {
      for (const name of [...names, ...synonyms]) {
        expect(meanings.get(key(name)) ?? id, name).toBe(id);
        meanings.set(key(name), id);
      }
    }
    expect(meanings.has('')).toBe(false);
  });

  it('have no synonym that is only another way of spelling', () => {
    for (const { names, synonyms } of named) {
      const keys = [...new Set(names.map(key)), ...synonyms.map(key)];
      expect(keys.filter((one, nth) => keys.indexOf(one) !== nth)).toEqual([]);
    }
  });

  it.each(named)('are read in any case, order and number, with their usual dose: $id', ({ id, names, synonyms }) => {
    const exercise = exercises.find((entry) => entry.id === id);
    const usual = exercise && usualDose(exercise);
    for (const name of [...names, ...synonyms]) {
      const turned = name.split(' ').toReversed().join(' ');
      for (const line of [name, name.toUpperCase(), `- ${turned}`, `the ${name}!`, `${name} exercise`]) {
        expect(parseRoutine(line), line).toMatchObject({ problems: [], routine: { steps: [{ exercise: id }] } });
        expect(stepOf(line)?.dose, line).toEqual(usual);
      }
    }
  });

  it('are suggested where one letter of a word is wrong', () => {
    const names = exerciseNames(notation);
    for (const {
      id,
      names: [name = ''],
    } of named) {
      const longest = name.match(/\p{L}{5,}/gu)?.[0];
      if (!longest) continue;
      const slips = [
        longest.replace(/(?<=^..)./u, ''),
        longest.replace(/(?<=^...)/u, 'q'),
        longest.replace(/(?<=^...)./u, 'q'),
        longest.replace(/(?<=^.)(.)(.)/u, '$2$1'),
      ];
      for (const slip of slips) {
        const wrong = name.replace(longest, slip);
        if (key(wrong) !== key(name)) expect(nearest(wrong, names, notation), wrong).toBe(id);
      }
    }
  });

  it('are not suggested for words that are other words', () => {
    const names = exerciseNames(notation);
    const others = [
      'Keep it slow',
      'Squats',
      'Star jumps',
      'Push-up',
      'Bid',
      'A walk in the park with the dog',
      'constructor',
    ];
    for (const other of others) expect(nearest(other, names, notation), other).toBeUndefined();
  });
});

describe('headings', () => {
  it.each(phases.flatMap((phase) => notation.headings[phase].map((name) => ({ phase, name }))))(
    'are no exercises: $name is $phase',
    ({ phase, name }) => {
      expect(exerciseNames(notation).byKey.get(key(name))).toBeUndefined();
      for (const line of [name, `${name}:`, `## ${name}`, name.toUpperCase(), `**${name}**`, `${name} (5 min):`]) {
        expect(parseRoutine(`${line}\nOwn 30 s`).routine.steps, line).toMatchObject([{ name: 'Own', phase }]);
      }
      expect(stepOf(`${name}: Own 30 s`)).toMatchObject({ name: 'Own', phase });
    },
  );

  it('are written with the names that are on screen', () => {
    expect(phases.map((phase) => notation.headings[phase][0])).toEqual(phases.map((phase) => en.phases[phase]));
  });
});

describe('what a plan shows', () => {
  const shown = ({ steps }: Routine) =>
    steps.map(({ exercise = '', dose }) => `${en.exercises[exercise]?.name}, ${en.format.dose(dose)}`).join('\n');
  const plans = [0, 300, 800].flatMap((elevationGain) =>
    [10, 20, 45].map((minutes) => planRoutine({ sportType: 'Run', distance: 9000, elevationGain }, {}, { minutes })),
  );

  it.each([articleRoutine(), ...plans].map((routine) => ({ routine })))('can be pasted back', ({ routine }) => {
    const { routine: back, problems } = parseRoutine(shown(routine));
    expect(problems).toEqual([]);
    const bare = routine.steps.map((step) => ({ ...step, reasons: [] }));
    expect(back.steps).toStrictEqual(bare);
    expect(back.seconds).toBe(routine.seconds);
  });
});

describe('what is said of a problem', () => {
  const { messages } = notation;
  const all = [
    messages.near('Plnk', 'Plank'),
    messages.heading('Hips', ['Stretch']),
    ...(['seconds', 'reps', 'secondsPerRep', 'sets', 'rest'] as const).map((what) => messages.bounds(what, 0.1, 20)),
    messages.range,
    messages.twice('3 s'),
    messages.nameless,
    messages.noDose,
    messages.noStep,
    ...(['text', 'line', 'title', 'name', 'note'] as const).map((what) => messages.cut(what, 500)),
    messages.steps(1000),
    messages.problems(100),
  ];

  it('is whole, plain and calm', () => {
    expect(new Set(all).size).toBe(all.length);
    expect(scarsIn(all)).toEqual([]);
    expect(all.flatMap(promisesIn)).toEqual([]);
    for (const message of all) expect(message).toMatch(/^[A-Z“][^!]*[.?]$/);
  });
});

describe('another language', () => {
  // As much of it as the test needs. That it is only a table is the point.
  const german: NotationWords = {
    ...notation,
    exercises: { ...notation.exercises, 'standing-quad-stretch': { name: 'Oberschenkel dehnen im Stehen' } },
    synonyms: { 'glute-bridge': ['Brücke'] },
    headings: { ...notation.headings, stretch: ['Dehnen'], strength: ['Kräftigen'] },
    decimal: ',',
    seconds: ['Sek.', 's'],
    minutes: ['Min.'],
    reps: ['Wiederholung', 'Wiederholungen'],
    sets: ['Satz', 'Sätze'],
    of: ['à'],
    rest: ['Pause'],
    eachSide: ['je Seite'],
    open: ['bis du bereit bist'],
  };

  it('is one table more', () => {
    const text = [
      'Dehnen:',
      'OBERSCHENKEL dehnen im stehen, 1,5 Min. je Seite',
      'BRUCKE 3 Sätze à 12, Pause 20 Sek.',
    ].join('\n');
    const { routine, problems } = parseRoutine(text, german);
    expect(problems).toEqual([]);
    expect(routine.steps).toMatchObject([
      { exercise: 'standing-quad-stretch', dose: { seconds: 90, eachSide: true } },
      { exercise: 'glute-bridge', dose: { sets: 3, reps: 12, rest: 20 } },
    ]);
    expect(formatRoutine(routine, german)).toContain('Oberschenkel dehnen im Stehen, 1 Min. 30 Sek. je Seite');
    expect(parseRoutine(formatRoutine(routine, german), german).routine).toStrictEqual(routine);
    expect(routineWith(...routine.steps).seconds).toBe(routine.seconds);
  });
});
