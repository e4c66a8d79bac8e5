import type { Exercise } from '../catalogue/exercise.ts';
import type { NotationBounded } from '../locale/en/notation.ts';
import type { Dose } from '../routine/routine.ts';
import { bounds } from '../routine/validate.ts';
import type { Lexicon } from './lexicon.ts';
import type { Tell } from './problem.ts';
import { measure, type Token } from './tokens.ts';

/** Which tokens of a line say its dose. What it does not say is undefined. */
export interface DoseFound {
  readonly amount?: Token | undefined;
  readonly sets?: Token | undefined;
  readonly pace?: Token | undefined;
  readonly rest?: Token | undefined;
  readonly noRest?: Token | undefined;
  readonly side?: Token | undefined;
  /** Would be an amount, if there were none yet. */
  readonly extra?: Token | undefined;
}

/** Seconds a repetition takes where neither the coach nor the catalogue says: the middle of the catalogue's 3 to 7. */
const ownPace = 5;

/** How an amount may be said, and sets with it; the first row that fits. Which of the numbers each is, as for `at`. */
const amounts: readonly (readonly [form: RegExp, amount: 0 | -1, sets?: 0 | -1])[] = [
  [/nxnS/, 0, -1],
  [/n(?:x|S[cdfx]?)h?(?:t|nR?|o)/, -1, 0],
  [/(?:(?<!p)t|nR)(?:xnS?|[cd]?nS)/, 0, -1],
  [/h?(?:(?<!p)t(?!e)|nR|nx(?!n)|o)/, 0],
  [/xnR?(?!S)/, 0],
];

/** A number with nothing beside it is an amount where it begins the line or ends a part of it. */
const bareNumber = /^n(?=w)|n(?=c|[cd]*(?:[_sap]|$))/;

/** Rest, the plainest way of saying it first. In "5 min recovery walk" the time is not the rest's. */
const rests = [/P[dfh]?(?:t|n(?!x))B?/, /tf?PB?(?!w)/, /tB/];

/** Sides are meant only next to what is read as dose: "both legs" may as well be part of a name. */
const sides = /[sa](?=[cd]*(?:_|$))|(?<=_[cd]*)[sa]/;

/** The least and the most of what can be said, as a sound routine has them. */
const allowed: Readonly<Record<NotationBounded, readonly [least: number, most: number]>> = {
  seconds: [0.1, bounds.seconds],
  reps: [0.1, bounds.reps],
  secondsPerRep: [0.1, bounds.secondsPerRep],
  sets: [1, bounds.sets],
  rest: [0, bounds.seconds],
};

/**
 * Finds the dose among the tokens of a line.
 *
 * @param bare true where a number with nothing beside it may be an amount
 * @returns what was found, and the kinds of the tokens with `_` for each that was read
 */
export function findDose(tokens: readonly Token[], bare: boolean): { found: DoseFound; kinds: string } {
  let kinds = tokens.map(({ kind }) => kind).join('');
  /** The tokens that have the first of these forms that is there. They are not read twice. */
  const take = (...forms: readonly RegExp[]): readonly Token[] => {
    const { 0: form = '', index = 0 } = forms.map((each) => each.exec(kinds)).find(Boolean) ?? {};
    kinds = kinds.slice(0, index) + '_'.repeat(form.length) + kinds.slice(index + form.length);
    return tokens.slice(index, index + form.length);
  };
  const number = (...forms: readonly RegExp[]) => take(...forms).find(isAmount);

  const [noRest] = take(/Z/);
  const rest = number(...rests);
  const [form = bareNumber, amountAt = 0, setsAt] = amounts.find(([said]) => said.test(kinds)) ?? [];
  const said = form === bareNumber && !bare ? [] : take(form).filter(isAmount);
  const amount = said.at(amountAt);
  const sets = setsAt === undefined ? number(/nS|xnS?/) : said.at(setsAt);
  const pace = !amount || amount.kind === 'n' ? number(/p[tn]e?|te/) : undefined;
  const [side] = take(sides);
  const extra = amount && tokens[kinds.search(/t|n[RSx]/)];
  return { found: { amount, sets, pace, rest, noRest, side, extra }, kinds };
}

/** The dose of a step: what its line says, else what is usual for the exercise. Tells what cannot be used. */
export function doseOf(
  said: DoseFound,
  exercise: Exercise | undefined,
  { quantity, words }: Lexicon,
  tell: Tell,
): Dose {
  const value = (what: NotationBounded, token: Token | undefined): number | undefined => {
    if (!token) return undefined;
    const [least, most] = allowed[what];
    const { value: found, range } = measure(token.text, quantity, words);
    const fits = found >= least && found <= most && (what !== 'sets' || Number.isInteger(found));
    if (!fits) tell(token, words.messages.bounds(what, least, most));
    else if (range) tell(token, words.messages.range);
    return fits ? found : undefined;
  };
  const sets = value('sets', said.sets) ?? (said.amount ? 1 : (exercise?.dose.sets[1] ?? 1));
  const rest = said.noRest ? undefined : (value('rest', said.rest) ?? usualRest(sets, exercise));
  const secondsPerRep = value('secondsPerRep', said.pace) ?? usualPace(exercise);
  if (said.extra) tell(said.extra, words.messages.twice(said.extra.text));
  return {
    ...(amountOf(said.amount, secondsPerRep, value) ?? usualAmount(secondsPerRep, exercise)),
    sets,
    ...(rest !== undefined && { rest }),
    eachSide: said.side ? said.side.kind === 's' : (exercise?.dose.eachSide ?? false),
  };
}

/** Seconds between so many sets where the coach does not say. */
export function usualRest(sets: number, exercise: Exercise | undefined): number | undefined {
  return sets > 1 ? exercise?.dose.rest?.[1] : undefined;
}

/** Seconds a repetition takes where the coach does not say. */
export function usualPace(exercise: Exercise | undefined): number {
  return exercise?.dose.secondsPerRep ?? ownPace;
}

type Amount = Pick<Dose, 'kind' | 'seconds' | 'reps' | 'secondsPerRep'>;

function amountOf(
  token: Token | undefined,
  secondsPerRep: number,
  value: (what: NotationBounded, token: Token) => number | undefined,
): Amount | undefined {
  if (token?.kind === 'o') return { kind: 'open' };
  const timed = token?.kind === 't';
  const found = token && value(timed ? 'seconds' : 'reps', token);
  if (found === undefined) return undefined;
  return timed ? { kind: 'time', seconds: found } : { kind: 'reps', reps: found, secondsPerRep };
}

function usualAmount(secondsPerRep: number, exercise: Exercise | undefined): Amount {
  const { reps, seconds } = exercise?.dose ?? {};
  if (reps) return { kind: 'reps', reps: reps[1], secondsPerRep };
  return seconds ? { kind: 'time', seconds: seconds[1] } : { kind: 'open' };
}

function isAmount({ kind }: Token): boolean {
  return 'tno'.includes(kind);
}
