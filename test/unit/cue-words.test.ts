import { describe, expect, it } from 'vitest';
import { exercises } from '../../src/catalogue/exercises.ts';
import { en } from '../../src/locale/en/index.ts';
import { articleRoutine } from '../../src/plan/article.ts';
import type { Side, TimelineOptions } from '../../src/routine/intervals.ts';
import type { Step } from '../../src/routine/routine.ts';
import { usualDose } from '../../src/routine/usualDose.ts';
import { alternativesFor } from '../../src/session/alternatives.ts';
import { type Cue, cuesBetween } from '../../src/session/cues.ts';
import { press } from '../../src/session/press.ts';
import { type Session, startSession } from '../../src/session/session.ts';
import { cueKinds } from '../../src/session/signals.ts';
import { cueWords } from '../../src/view/cues.ts';
import { scarsIn } from './support/leaves.ts';
import { start } from './support/logs.ts';
import { routineWith, stepWith } from './support/routines.ts';

interface Spoken {
  readonly cue: Cue;
  readonly text: string;
}

const forever = 1e9;

const spokenIn = (session: Session): Spoken[] =>
  cuesBetween(session, start, start + forever).map((cue) => ({ cue, text: cueWords(cue, session, en) }));

const spoken = (step: Step, options?: TimelineOptions) => spokenIn(startSession(routineWith(step), start, options));

const textsOf = (said: readonly Spoken[], kind: Cue['kind']) =>
  said.filter(({ cue }) => cue.kind === kind).map(({ text }) => text);

/** What speech says in 8 s. */
const longest = 112;

/** A stop after a stop, a comma at an end, two spaces, a small letter at the beginning: all that reads like a hole. */
const holes = /\.\s*\.|[,;:]\s*\.|[,;:]$|\s{2}|^\s|\s$|^[a-z.,]/;

const firstSides: readonly Side[] = ['left', 'right'];

describe.each(exercises)('the words of $id', (exercise) => {
  const dose = usualDose(exercise);
  const step: Step = { exercise: exercise.id, phase: exercise.phase, dose, reasons: [] };
  const { name, cue: instruction } = en.exercises[exercise.id] ?? { name: '', cue: '' };
  // More sets than usual, waiting for the runner, and a pace that leaves parts of seconds.
  const ways = firstSides.flatMap((firstSide) => [
    spoken(step, { firstSide }),
    spoken({ ...step, dose: { ...dose, sets: 3, rest: 1 } }, { firstSide, timeScale: 1.5 }),
    spoken(step, { firstSide, waitForMe: true }),
  ]);

  it('are there for every cue, but for the counting before the work', () => {
    for (const said of ways) {
      for (const { cue, text } of said) expect(text === '').toBe(cue.kind === 'last' && cue.interval?.kind !== 'work');
    }
  });

  it('can be said in time, and have no holes', () => {
    for (const { text } of ways.flat()) {
      expect(text.length).toBeLessThanOrEqual(longest);
      expect(text).not.toMatch(holes);
      expect(scarsIn(text)).toEqual([]);
    }
  });

  it('name it and give one instruction once, and then only what has changed', () => {
    for (const firstSide of firstSides) {
      const [first, ...later] = textsOf(spoken(step, { firstSide }), 'start');
      const side = dose.eachSide ? `, ${firstSide} side` : '';
      expect(first).toBe(`${name}${side}. ${instruction}`);
      for (const text of later) expect(text).toMatch(/^(Set \d(, (left|right) side)?, [^.,]+|(Left|Right) side)\.$/);
      expect(later.filter((text) => text.startsWith('Set'))).toHaveLength(dose.sets - 1);
      expect(later.length).toBe(dose.sets * (dose.eachSide ? 2 : 1) - 1);
    }
  });

  it('say the side that is coming, not the one that is over', () => {
    for (const said of ways) {
      for (const { cue, text } of said) {
        const side = cue.interval?.side;
        if (!side || !['next', 'switch', 'start'].includes(cue.kind)) continue;
        expect(text.toLowerCase()).toContain(`${side} side`);
        expect(text.toLowerCase()).not.toContain(`${side === 'left' ? 'right' : 'left'} side`);
      }
    }
  });
});

describe('the words of a cue', () => {
  it('are there for each kind there is', () => {
    const step = stepWith({ seconds: 40, sets: 2, rest: 10, eachSide: true }, { name: 'Wade' });
    const said = [...spoken(step), ...spoken(step, { waitForMe: true })];
    for (const kind of cueKinds) expect(textsOf(said, kind).join('')).not.toBe('');
  });

  it('count the work down, and nothing else', () => {
    const said = spoken(stepWith({ seconds: 30, eachSide: true }, { name: 'Wade' }));
    expect(textsOf(said, 'last').filter(Boolean)).toEqual(['3', '2', '1', '3', '2', '1']);
  });

  it('tell a rest in whole seconds, one of them as one', () => {
    const rest = (seconds: number, timeScale: number) =>
      textsOf(spoken(stepWith({ sets: 2, rest: seconds }), { timeScale }), 'rest');
    expect(rest(15, 1.5)).toEqual(['Rest, 23 seconds.']);
    expect(rest(2, 0.5)).toEqual(['Rest, 1 second.']);
  });

  it('are the coach’s own where there are any, and the name alone where there is no instruction', () => {
    expect(textsOf(spoken(stepWith({}, { name: 'Wade', note: 'Slowly.' })), 'start')).toEqual(['Wade. Slowly.']);
    expect(textsOf(spoken(stepWith({}, { name: 'Wade' })), 'start')).toEqual(['Wade.']);
    expect(textsOf(spoken(stepWith({ kind: 'open' }, { name: 'Wade' })), 'start')).toEqual(['Wade.']);
  });

  it('are those of what was swapped in', () => {
    const session = startSession(articleRoutine(), start);
    const there = press(session, { action: 'jump', step: 2 }, start + 1000);
    const own = session.routine.steps[2]?.exercise ?? '';
    const other = alternativesFor(session, 2).find((id) => id !== own) ?? '';
    const swapped = press(there, { action: 'replace', exercise: other }, start + 2000);
    const texts = spokenIn(swapped)
      .filter(({ cue }) => cue.interval?.step === 2 && cue.at >= start + 2000)
      .map(({ text }) => text);
    expect(texts[0]).toMatch(new RegExp(`^Next: ${en.exercises[other]?.name}, left side, \\d`));
    expect(texts.join(' ')).toContain(en.exercises[other]?.cue);
    expect(texts.join(' ')).not.toContain(en.exercises[own]?.cue);
  });

  it('come from no property that every object has', () => {
    expect(textsOf(spoken(stepWith({}, { name: 'constructor' })), 'start')).toEqual(['constructor.']);
  });
});
