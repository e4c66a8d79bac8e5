import type { Interval } from '../../routine/intervals.ts';

const sides: Readonly<Record<NonNullable<Interval['side']>, string>> = { left: 'left side', right: 'right side' };

const seconds = (count: number) => `${count} ${count === 1 ? 'second' : 'seconds'}`;

const placed = (said: string, side: Interval['side']) => (side ? `${said}, ${sides[side]}` : said);

/** With one full stop, however it ended before. */
const ended = (said: string) => `${said.replace(/[\s.,;:!?]+$/, '')}.`;

const sentence = (said: string) => ended(`${said.charAt(0).toUpperCase()}${said.slice(1)}`);

/** What is said at a cue. Short: each is over before the next one comes. */
export const cues = {
  /** "Next: Standing quad stretch, left side, 30 seconds." */
  next: (name: string, side: Interval['side'], amount: string) =>
    `Next: ${ended([placed(name, side), amount].filter(Boolean).join(', '))}`,
  /** "Standing quad stretch, left side. Knees together, stand tall." */
  start: (name: string, side: Interval['side'], instruction: string) =>
    `${ended(placed(name, side))} ${instruction}`.trim(),
  /** Each later side of a step: "Right side." */
  side: (side: Interval['side']) => (side ? sentence(sides[side]) : ''),
  /** Each later set: "Set 2, left side, 10 times." */
  set: (set: number, side: Interval['side'], amount: string) =>
    sentence([placed(`set ${set}`, side), amount].filter(Boolean).join(', ')),
  halfway: 'Halfway.',
  /** The last seconds of work: "3". */
  last: (left: number) => String(left),
  waiting: 'Time. Go on when you are ready.',
  switch: (side: Interval['side']) => sentence(side ? `change sides: ${sides[side]}` : 'change sides'),
  rest: (length: number) => (length > 0 ? `Rest, ${seconds(Math.round(length))}.` : 'Rest.'),
  done: 'Done. That was the whole routine.',
};
