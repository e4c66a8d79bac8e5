import { ahead, finite, muscle, type Sentences, whole } from './sentence.ts';

/** What a runner should know before starting. */
export const noteSentences: Sentences = {
  R05: ({ value }) =>
    `${whole((finite(value) - 1) * 100)} % farther than your longest run of the last month. Take it gently today and tomorrow.`,
  R06: ({ value }) =>
    `${whole((finite(value) - 1) * 100)} % farther than your longest run of the last month. Such jumps go with more injuries: keep the next runs short and easy.`,
  R09: () =>
    'If you cannot talk in full sentences when the walk is over, walk on, two minutes at a time. Not better after ten minutes of rest: get help.',
  R11: () => 'Steep climbs and a sore Achilles: keep the heels on flat ground, and do not push the ankle to its end.',
  R13: () => 'After this much descent soreness peaks one to three days later. Make the next run easier.',
  R14: () => 'Check your feet for blisters.',
  R17: () => 'It was hot: drink to thirst, stay in the shade, and get down to the floor only where it is cool.',
  R19: () => 'It is cold: a dry layer first, long holds indoors.',
  R20: ({ value }) =>
    `No strength work for ${restAfterRace(finite(value))}, and nothing that presses deep for two days.`,
  R21: ({ value }) => `Your race is ${ahead(value)}: nothing new, nothing hard.`,
  R23: ({ fact }) => `Your ${muscle(fact)} are sore: easy movement helps, training them does not.`,
  R24: ({ fact }) =>
    `Very sore ${muscle(fact)}: if it is one-sided, swollen, or has lasted more than three days, or your urine is dark, see a doctor today.`,
  R30: () => 'Keep a support within reach, and rise slowly from the floor.',
  R31: () => 'Technique first, and nothing that hurts. Go through it with an adult.',
};

/** How long strength waits after a race, by its kilometres: 48 h to 10 km, 72 h to the half, 5 to 7 days to the marathon. */
const rests: readonly { readonly upTo: number; readonly text: string }[] = [
  { upTo: 10, text: 'two days' },
  { upTo: 22, text: 'three days' },
  { upTo: 43, text: 'five to seven days' },
];

function restAfterRace(kilometres: number): string {
  return kilometres > 0 ? (rests.find(({ upTo }) => kilometres <= upTo)?.text ?? 'one to two weeks') : 'two days';
}

/** What the plan took for granted because it is not known. */
export const assumptions: Readonly<Record<string, string>> = {
  distance: 'a usual distance',
  movingTime: 'an easy pace',
  elevationGain: 'no climb',
  elevationLoss: 'no descent',
  usualDistance: 'that you usually run 8 km',
  effort: 'an easy effort',
  strengthDates: 'that strength is due',
  experience: 'that you have run for a while',
  equipment: 'a wall, a chair and a tennis ball',
};
