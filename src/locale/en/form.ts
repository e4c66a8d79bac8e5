import type { Equipment } from '../../catalogue/equipment.ts';

/** What the form for the reader's own run says. Its keys are the answers that `src/view/form.ts` knows. */
export const form = {
  lead: 'Say what you know and leave out the rest. Your answers stay on this page.',
  run: 'Your run',
  texts: {
    distance: { label: 'Distance', hint: '10 km or 6.2 mi' },
    time: { label: 'Time', hint: '52:10 or 50 min' },
    ascent: { label: 'Climb', hint: '240 m or 790 ft' },
  },
  groups: {
    felt: 'It felt',
    minutes: 'Minutes for the routine',
    sore: 'Sore or stiff',
    soreness: 'How sore',
    place: 'Where you are',
    equipment: 'At hand',
  },
  feelings: { easy: 'Easy', steady: 'Steady', hard: 'Hard', race: 'A race' },
  areas: {
    calves: 'Calves',
    shins: 'Shins',
    quads: 'Quads',
    hamstrings: 'Hamstrings',
    inner_thighs: 'Inner thighs',
    glutes: 'Glutes',
    hips: 'Hips',
    lower_back: 'Lower back',
    feet: 'Feet',
  },
  soreLevels: { little: 'A little', sore: 'Sore', very: 'Very sore' },
  places: { home: 'At home', outdoors: 'Outdoors' },
  /** Named otherwise than the piece alone, because something else will do. */
  pieces: { towel: 'Towel or strap' } as Readonly<Partial<Record<Equipment, string>>>,
  plan: 'Plan it',
  reset: 'Use the coach’s routine again',
  /** "Above: 8 steps for 10 km." */
  planned: (summary: string) => `Above: ${summary}.`,
  /** Beside a field that cannot be used. */
  wrong: (label: string, value: string, expected: string) =>
    `“${value}” does not fit as ${label.toLowerCase()}: ${expected} was expected.`,
};
