import { distance, height } from '../format.ts';
import { ago, finite, muscle, type Sentences, whole } from './sentence.ts';

/** Why a stretch, a mobility drill or self-massage is there. */
export const stretchReasons: Sentences = {
  article: () => 'From the article: part of every routine.',
  'round-off': ({ fact }) => `Looks after your ${muscle(fact)} too.`,
  load: ({ fact, value }) =>
    value === ''
      ? `Your ${muscle(fact)} did much of this run.`
      : `Your ${muscle(fact)} did much of these ${distance(finite(value))}.`,
  R08: () => 'A fast run: calves, hamstrings and hip flexors drive it.',
  R10: ({ value }) => `${height(finite(value))} of climb: hips and calves did the lifting.`,
  R12: ({ value }) => `${height(finite(value))} of descent: your quads did the braking.`,
  R14: () => 'Uneven ground keeps feet, ankles and hips busy.',
  R22: ({ fact, value }) => `Your ${muscle(fact)} feel sore, ${whole(value)} of 10: gently.`,
  R38: () => 'Fewer, longer steps than usual ask more of quads and hips.',
};

export const cooldownReasons: Sentences = {
  article: () => 'From the article: part of every routine.',
  'cooldown-first': () => 'Lets your circulation settle. First, always.',
  R01: () => 'A short run needs only a short walk.',
  R02: () => 'More than an hour of running: take your time.',
  R04: () => 'After two hours and more: walk, do not jog.',
  R08: () => 'After a fast run: come down slowly.',
  R16: () => 'You are on the treadmill already: wind down on it.',
  R17: () => 'It was hot: walk in the shade, and do not stand still.',
  R19: () => 'It is cold: three minutes, then put on something dry.',
  R20: () => 'After a race: walk, do not jog.',
  R39: () => 'Five minutes after a hard run are for walking.',
};

/** Why strength is there, or so little of it. */
export const strengthReasons: Sentences = {
  article: () => 'From the article: hips and trunk for runners.',
  'round-off': () => 'Rounds off hips and trunk.',
  turn: () => 'Takes its turn this time.',
  R03: () => 'After so long a run only a little, for the trunk.',
  R05: () => 'Farther than you are used to: one set, nothing hard.',
  R07: () => 'After an easy run is a good time for strength.',
  R08: () => 'After a fast run only a little, for hips and trunk.',
  R26: ({ value }) => `Rested since the last strength work, ${ago(value)}.`,
  R27: ({ value }) => `Strength is due: last time ${ago(value)}.`,
  R28: ({ value }) => `Back after ${whole(value)} days: one set, one step easier.`,
  R31: () => 'One clean set: learn the movement first.',
  R32: () => 'New to running: hips and trunk first, one set.',
};

/** Why a dose is larger, by rule. */
const moreBecause: Readonly<Record<string, string>> = {
  R02: 'Held longer after more than an hour of running.',
  R30: 'Held longer: from 65 on that does more.',
};

/** What the dose has to do with it, whatever the phase. */
export const doseReasons: Sentences = {
  more: ({ fact }) => moreBecause[fact] ?? 'More than usual: there is time for it.',
  less: ({ fact }) => (fact === 'time' ? 'Less than usual, to fit the time.' : 'Little of it on purpose today.'),
  R42: ({ fact }) =>
    fact === 'light'
      ? 'Lightly today: at most 4 of 10, and keep breathing.'
      : 'Press until it is tender, 4 to 6 of 10, never above 7, and keep breathing.',
  instead: ({ value, exercise }) => `In place of: ${exercise(String(value))}.`,
  replaced: ({ value, exercise }) => `You chose this in place of: ${exercise(String(value))}.`,
};
