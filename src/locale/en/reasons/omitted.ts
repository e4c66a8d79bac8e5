import { ago, ahead, condition, finite, kit, muscle, type Sentences, whole } from './sentence.ts';

/** Why an exercise was left out. */
export const omittedReasons: Sentences = {
  time: ({ value }) => `No room in ${whole(value)} minutes.`,
  variant: ({ value, exercise }) => `You have this instead: ${exercise(String(value))}.`,
  level: () => 'Too demanding for now.',
  'hard-day': () => 'Legs have had enough today.',
  spared: ({ fact }) => `Your ${muscle(fact)} have done enough today.`,
  mode: () => 'No strength after a run this hard.',
  weekly: () => 'Enough strength for this week.',
  'long-run': () => 'Not after a race or a very long run.',
  R03: () => 'Too much after so long a run.',
  R04: () => 'No strength after two hours and more.',
  R05: () => 'Too much on a day you ran farther than you are used to.',
  R08: () => 'Too much after a fast run.',
  R11: ({ value }) =>
    `Bends the ankle to its end: left out after ${whole(value)} m of climb, because you said Achilles pain.`,
  R12: ({ value }) => `Brakes with the quads: they had ${whole(value)} m of descent.`,
  R20: ({ value }) =>
    finite(value) > 0 ? `Not after a race of ${Math.round(finite(value) * 10) / 10} km.` : 'Not after a race.',
  R21: ({ value }) => `Your race is ${ahead(value)}.`,
  R23: ({ fact, value }) => `Left out because you said your ${muscle(fact)} are sore, ${whole(value)} of 10.`,
  R24: ({ fact, value }) => `Left out because you said your ${muscle(fact)} are very sore, ${whole(value)} of 10.`,
  R25: ({ value }) => `Your last strength work was ${ago(value)}: two days in between.`,
  R28: () => 'Too demanding after so long a break.',
  R29: ({ value }) => `${whole(value)} days of strength in a week are enough.`,
  R30: () => 'Needs the floor.',
  R31: () => 'Wait with this until the basics are easy.',
  R32: () => 'Wait with this for the first four weeks.',
  R34: () => 'Not for outdoors.',
  R35: ({ value }) => `Needs ${kit(value)}.`,
  R36: ({ value }) => `Left out because you said: ${condition(value)}.`,
  R40: () => 'You asked for stretches only.',
};
