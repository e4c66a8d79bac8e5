import { describe, expect, test } from 'vitest';
import { conditions, symptoms } from '../../src/catalogue/conditions.ts';
import { exercises } from '../../src/catalogue/exercises.ts';
import { type Source, sources } from '../../src/catalogue/sources.ts';
import { en } from '../../src/locale/en/index.ts';
import { assumptions, noteSentences } from '../../src/locale/en/reasons/notes.ts';
import { omittedReasons } from '../../src/locale/en/reasons/omitted.ts';
import { cooldownReasons, doseReasons, strengthReasons, stretchReasons } from '../../src/locale/en/reasons/steps.ts';
import { texts } from '../../src/locale/en/texts/index.ts';
import type { ExerciseTexts, ExerciseWords } from '../../src/locale/words.ts';

type AllWords = ExerciseWords & ExerciseTexts;

const nothing: ExerciseTexts = { steps: [], mistakes: [], easier: '', harder: '', claim: '', cautions: {} };
const each = Object.entries(en.exercises).map(([id, words]): [string, AllWords] => [
  id,
  { ...words, ...(texts[id] ?? nothing) },
]);
const proseOf = (words: AllWords) => [
  words.cue,
  ...words.steps,
  ...words.mistakes,
  words.easier,
  words.harder,
  words.claim,
  ...Object.values(words.cautions),
];

test('every exercise has words, and no words are left over', () => {
  const ids = exercises.map(({ id }) => id).toSorted();
  expect(Object.keys(en.exercises).toSorted()).toEqual(ids);
  expect(Object.keys(texts).toSorted()).toEqual(ids);
});

test('names are unique, short and plain', () => {
  const names = each.map(([, { name }]) => name);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of names) {
    expect(name).toMatch(/^[A-Z][A-Za-z’, -]{3,39}$/);
    expect(name).not.toMatch(/\b(soleus|gastrocnemius|piriformis|vastus|tibialis|supine|prone|sagittal|lateral)\b/i);
  }
});

describe.each(each)('%s', (id, words) => {
  test('has a cue to be read from two metres', () => {
    expect(words.cue.length).toBeLessThanOrEqual(60);
    expect(words.cue.length).toBeGreaterThan(10);
  });

  test('has three to five steps and two mistakes', () => {
    expect(words.steps.length).toBeGreaterThanOrEqual(3);
    expect(words.steps.length).toBeLessThanOrEqual(5);
    expect(words.mistakes).toHaveLength(2);
  });

  test('has a note for each of its cautions and for nothing else', () => {
    const flags = Object.keys(exercises.find((exercise) => exercise.id === id)?.cautions ?? {});
    expect(Object.keys(words.cautions).toSorted()).toEqual(flags.toSorted());
  });

  test('speaks in whole, calm sentences without abbreviations', () => {
    for (const text of proseOf(words)) {
      expect(text).toMatch(/^[A-Z].*\.$/s);
      expect(text).not.toMatch(/[!\n_]| {2}|\b(TFL|MFR|EMG|MVIC|DOMS|ROM|ITB|RPE)\b/);
    }
  });
});

/** Words that promise too much, or repeat what the evidence does not bear out. `sources` says why. */
const banned: readonly RegExp[] = [
  /\bcur(e|es|ed|ing)\b/i,
  /\bfix(es|ed|ing)?\b/i,
  /\bheal(s|ed|ing)?\b/i,
  /\bprevent(s|ed|ing|ion)?\b/i,
  /\bguarantee/i,
  /\bflush/i,
  /\b(de)?tox(in|ins|ify)?\b/i,
  /\blact(ic|ate)\b/i,
  /\bbreak(s|ing)? (down|up)\b/i,
  /\breleas(e|es|ed|ing)\b/i,
  /\b(myo)?fascia(l|e)?\b/i,
  /\b(knots?|adhesions?|trigger points?)\b/i,
  /\bactivat(e|es|ed|ing|ion)\b/i,
  /\b(dormant|asleep|inhibited|overactive|overactivity|compensations?)\b/i,
];

/** Sentences that use such a word to deny it, or to say what a study found. Each has to be in use. */
const allowed: readonly string[] = [
  'It does not lengthen fascia or dissolve knots.',
  'An active cool-down helps the circulation settle and clears lactate from the blood faster, but does little for soreness, injuries or the next day’s performance.',
  'Level running raised lactate without soreness and downhill running made sore without raising it, so lactate is not the cause of soreness.',
  'Forces far beyond those of a massage are needed to lengthen tough fascia by even 1%, in a model.',
  'Examiners do not agree where a so-called trigger point is, so we speak of tender spots.',
  'The idea of trigger points is disputed.',
];

const sentencesOf = (text: string) => text.split(/(?<=[.?])\s+(?=[A-Z“])/);
const isBanned = (sentence: string) => banned.some((word) => word.test(sentence));

/** Every text a person may read: the strings of the table, and those inside its functions. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    return [...String(value).matchAll(/(['"`])((?:\\.|(?!\1).)*)\1/gs)].map(([, , text = '']) => text);
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe('words that promise too much', () => {
  const cited = Object.values<Source>(sources).map(({ citedFor }) => citedFor);
  const told = [
    noteSentences,
    assumptions,
    omittedReasons,
    stretchReasons,
    cooldownReasons,
    strengthReasons,
    doseReasons,
  ];
  const sentences = [...textsOf(en), ...textsOf(texts), ...textsOf(told), ...cited].flatMap(sentencesOf);

  test.each([
    'Flushes lactic acid out of your legs.',
    'This releases the fascia.',
    'Breaks down knots.',
    'It prevents injury.',
    'Activates dormant glutes.',
    'A stretch that fixes your stride and cures sore knees.',
  ])('are recognised: %s', (sentence) => {
    expect(isBanned(sentence)).toBe(true);
  });

  test('are not said', () => {
    expect(sentences.length).toBeGreaterThan(800);
    expect(sentences.filter((sentence) => isBanned(sentence) && !allowed.includes(sentence))).toEqual([]);
  });

  test.each(allowed)('are allowed only where they are denied, and still needed: %s', (sentence) => {
    expect(sentences).toContain(sentence);
    expect(isBanned(sentence)).toBe(true);
  });
});

describe('what the article had wrong', () => {
  const massage = new Map(each).get('tfl-release');

  test('the front of the hip: found from the front hip point, in front of the outer bone, never on bone', () => {
    const text = massage?.steps.join(' ') ?? '';
    expect(text).toContain('bony point at the front of your hip');
    expect(text).toContain('in front of the big outer hip bone');
    expect(text).toContain('Never press on either bone.');
    expect(massage?.cue).toContain('never on bone');
    for (const [, words] of each) expect(proseOf(words).join(' ')).not.toMatch(/behind the (bony|big|outer)/i);
  });

  test('the iliotibial band: no step works on it, and every claim that names it denies an effect', () => {
    for (const [, { steps, claim }] of each) {
      expect(steps.join(' ')).not.toMatch(/iliotibial/i);
      const named = sentencesOf(claim).filter((sentence) => /iliotibial/i.test(sentence));
      for (const sentence of named) expect(sentence).toMatch(/\bdoes not (soften|change)\b/);
    }
    expect(massage?.claim).toMatch(/does not soften the iliotibial band/);
  });

  test('soreness: every stretch that rests on the soreness trials says it will hardly change', () => {
    const tried = exercises.filter(({ evidence }) => evidence.sources.includes('Herbert2011'));
    expect(tried).toHaveLength(12);
    for (const { id } of tried) {
      expect(texts[id]?.claim).toContain('will not noticeably reduce tomorrow’s soreness');
    }
  });
});

describe('conditions, symptoms and things', () => {
  const condition = Object.values(en.conditions);
  test.each([
    ['condition', Object.keys(en.conditions), condition.map(({ label }) => label), Object.keys(conditions)],
    ['symptom', Object.keys(en.symptoms), Object.values(en.symptoms), Object.keys(symptoms)],
  ] as const)('every %s has a name of its own', (_what, named, names, keys) => {
    expect(named).toEqual(keys);
    expect(new Set(names).size).toBe(keys.length);
    for (const name of names) expect(name).toMatch(/^[A-Z][^_!]*[^.]$/);
  });

  test('conditions have a phrase that fits behind “you said:”', () => {
    expect(new Set(condition.map(({ phrase }) => phrase)).size).toBe(condition.length);
    for (const { phrase } of condition) expect(phrase).toMatch(/^(Achilles|[a-z])[A-Za-z, ]+$/);
  });

  test('muscles and equipment have a label and a phrase that fits into a sentence', () => {
    for (const { label, phrase } of [...Object.values(en.muscles), ...Object.values(en.equipment)]) {
      expect(label).toMatch(/^[A-Z][a-z, -]+$/);
      expect(phrase).toMatch(/^[a-z -]+$/);
    }
    for (const { phrase } of Object.values(en.muscles)) expect(phrase).toMatch(/(s|feet)$/);
    for (const { phrase } of Object.values(en.equipment)) expect(phrase).toMatch(/^an? /);
    expect(new Set(Object.values(en.muscles).map(({ phrase }) => phrase)).size).toBe(15);
  });
});

describe('safety', () => {
  test('names no country’s emergency number', () => {
    expect(textsOf(en.safety).join(' ')).not.toMatch(/\b(000|110|111|112|119|911|999)\b/);
    expect(en.safety.tiers.emergency).toContain('your local emergency number');
  });

  test('says what it is not, when to stop, and where not to press', () => {
    expect(en.safety.disclaimer).toContain('not medical advice');
    expect(en.safety.during).toContain('stop at 5');
    expect(en.safety.massage).toContain('not bone');
    expect(en.safety.tiers.urgent).toContain('Do not stretch, massage or load the area.');
  });

  test('asks before a session for the signs that must not wait', () => {
    for (const sign of ['chest pain', 'breathlessness', 'faintness', 'swollen leg', 'bony spot']) {
      expect(en.safety.before).toContain(sign);
    }
  });
});
