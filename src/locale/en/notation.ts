import type { Phase } from '../../catalogue/exercise.ts';
import { exercises } from './exercises.ts';

/**
 * What a language brings to the notation: a plain table, so that another language is one more file. Of each list the
 * first entry is what is written; all of them are read, in any case. A space stands for any white space.
 */
export interface NotationWords {
  /** What the exercises of the catalogue are called, by id. */
  readonly exercises: Readonly<Record<string, { readonly name: string }>>;
  /** Other names of the same exercise, by id. None may mean two. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  /** Words that do not tell exercises apart. */
  readonly fillers: readonly string[];
  /** Endings of the plural and what they become, the first that fits. */
  readonly plurals: readonly (readonly [ending: RegExp, singular: string])[];
  readonly headings: Readonly<Record<Phase, readonly string[]>>;
  /** The mark between whole and part of a number. */
  readonly decimal: '.' | ',';
  readonly seconds: readonly string[];
  readonly minutes: readonly string[];
  /** One and more than one are the first two. */
  readonly reps: readonly string[];
  readonly sets: readonly string[];
  readonly times: readonly string[];
  /** Between "3 sets" and "10". */
  readonly of: readonly string[];
  /** Between the ends of a range, as in "8 to 12". */
  readonly to: readonly string[];
  readonly rest: readonly string[];
  readonly between: readonly string[];
  readonly noRest: readonly string[];
  readonly pace: readonly string[];
  readonly perRep: readonly string[];
  readonly eachSide: readonly string[];
  /** The opposite: what stands is the whole, not one side's share. */
  readonly inAll: readonly string[];
  readonly open: readonly string[];
  /** Begins words that say how long, as in "until your breath is calm". */
  readonly until: readonly string[];
  /** Before an amount, as in "hold for 30 s". */
  readonly hold: readonly string[];
  /** Left over where an amount was taken out of a sentence. */
  readonly joins: readonly string[];
  readonly messages: NotationMessages;
}

/** What is said of a line that could not be read as it stands. */
export interface NotationMessages {
  readonly near: (found: string, meant: string) => string;
  readonly heading: (found: string, known: readonly string[]) => string;
  readonly bounds: (what: NotationBounded, low: number, high: number) => string;
  readonly range: string;
  readonly twice: (kept: string) => string;
  readonly nameless: string;
  readonly noDose: string;
  readonly noStep: string;
  readonly cut: (what: 'text' | 'line' | 'title' | 'name' | 'note', most: number) => string;
  readonly steps: (most: number) => string;
  readonly problems: (most: number) => string;
}

/** What has bounds in a dose. */
export type NotationBounded = 'seconds' | 'reps' | 'secondsPerRep' | 'sets' | 'rest';

const sides = ['side', 'sides', 'leg', 'legs', 'arm', 'foot', 'way', 'direction'];
const sided = ['each', 'per', 'a', '/', 'every', 'on each', 'on both'].flatMap((each) =>
  sides.map((side) => `${each} ${side}`),
);

/** The English of the notation. */
export const notation: NotationWords = {
  exercises,
  synonyms: {
    'cooldown-walk': ['easy walk', 'walk', 'walking', 'cool-down walk', 'light walk', 'slow walk'],
    'cooldown-jog': ['easy jog', 'jog', 'jogging', 'cool-down jog', 'light jog', 'slow jog'],
    'treadmill-taper': ['treadmill cool-down', 'treadmill cooldown'],
    'march-in-place-breathing': ['march in place', 'march on the spot', 'marching in place', 'marching on the spot'],
    'leg-swing-sagittal': ['leg swing', 'front leg swing', 'forward leg swing'],
    'ankle-knee-to-wall': ['knee to wall', 'ankle rock', 'wall ankle rock', 'ankle rocker', 'ankle mobility'],
    'cat-cow': ['cat camel', 'cat-cow stretch'],
    'open-book-rotation': ['open book', 'open book stretch', 'side-lying rotation'],
    'standing-quad-stretch': ['quad stretch', 'quadriceps stretch', 'standing quadriceps stretch', 'standing quad'],
    'seated-hamstring-stretch': ['hamstring stretch', 'sitting hamstring stretch', 'seated hamstring'],
    'supine-strap-hamstring': [
      'strap hamstring stretch',
      'lying hamstring stretch',
      'supine hamstring stretch',
      'supine hamstring stretch with strap',
    ],
    'standing-hamstring-step': ['standing hamstring stretch', 'standing hamstring'],
    'wall-calf-stretch': ['calf stretch', 'standing calf stretch', 'straight-knee calf stretch', 'gastroc stretch'],
    'soleus-stretch-wall': ['soleus stretch', 'bent-knee calf stretch', 'deep calf stretch'],
    'plantar-toe-stretch': ['plantar fascia stretch', 'toe stretch', 'arch stretch', 'foot arch stretch'],
    'butterfly-adductor': ['butterfly', 'seated butterfly', 'seated butterfly stretch', 'seated adductor stretch'],
    'standing-side-lunge-adductor': ['side lunge stretch', 'standing adductor stretch', 'standing groin stretch'],
    'half-kneeling-hip-flexor': ['hip flexor stretch', 'kneeling hip flexor stretch', 'kneeling lunge stretch'],
    'standing-hip-flexor-lunge': ['standing lunge stretch', 'standing hip flexor'],
    'supine-figure-four': [
      'figure four',
      'figure four stretch',
      'figure 4',
      'figure 4 stretch',
      'lying figure 4',
      'supine figure 4 stretch',
      'reclined pigeon',
      'supine pigeon',
    ],
    'standing-figure-four': ['standing figure 4', 'standing figure 4 stretch'],
    'standing-lateral-hip-stretch': [
      'side hip stretch',
      'standing side hip stretch',
      'crossed-leg hip stretch',
      'standing IT band stretch',
    ],
    'childs-pose-side-reach': ['side child’s pose', 'child’s pose side stretch'],
    'ball-glute-piriformis': ['glute ball release', 'piriformis ball', 'piriformis ball release'],
    'tfl-release': ['TFL massage', 'TFL ball release', 'TFL roll'],
    'roll-quads': ['foam rolling quads', 'quadriceps foam roll'],
    'roll-hamstrings': ['foam rolling hamstrings', 'hamstring rolling'],
    'roll-calves': ['foam rolling calves', 'calf rolling'],
    'roll-adductors': ['adductor foam roll', 'roll inner thighs', 'foam rolling adductors'],
    'roll-vastus-lateralis': ['outer quad roll', 'outer thigh foam roll', 'foam rolling outer quads'],
    'ball-plantar-foot': ['foot ball roll', 'foot ball massage', 'plantar fascia ball roll', 'plantar ball roll'],
    'roll-thoracic': ['upper back roll', 'thoracic foam roll', 'foam rolling upper back'],
    'glute-bridge': ['bridge', 'hip bridge', 'two-leg bridge', 'double-leg bridge'],
    'single-leg-bridge': ['single-leg glute bridge', 'one-leg bridge', 'one-leg glute bridge'],
    clamshell: ['clam', 'side-lying clam', 'side-lying clamshell'],
    'side-lying-hip-abduction': ['side leg raise', 'side-lying leg lift', 'side leg lift'],
    'lateral-band-walk': ['band walk', 'monster walk', 'side band walk'],
    'hip-hike-step': ['hip hike', 'hip hitch', 'pelvic drop', 'hip drop'],
    'single-leg-rdl': ['one-leg deadlift', 'single-leg Romanian deadlift', 'one-leg RDL'],
    'hamstring-walkout': ['hamstring walk-out', 'bridge walkout', 'hamstring bridge walk-out'],
    'split-squat': ['static lunge', 'stationary lunge'],
    'lateral-step-down': ['step-down', 'side step-down', 'eccentric step-down'],
    'copenhagen-short': ['Copenhagen', 'Copenhagen plank', 'adductor plank'],
    'standing-hip-flexor-march': ['knee raise', 'knee lift', 'standing knee lift'],
    'bird-dog': ['birddog', 'pointer'],
    'plank-front': ['plank', 'forearm plank', 'elbow plank', 'low plank'],
    'side-plank': ['side bridge', 'lateral plank', 'side forearm plank'],
    'dead-bug': ['deadbug', 'supine dead bug'],
    'pallof-press': ['band press', 'anti-rotation press', 'standing anti-rotation press'],
    'calf-raise-double': ['heel raise', 'double-leg calf raise', 'two-leg calf raise', 'standing calf raise'],
    'calf-raise-single': ['single-leg heel raise', 'one-leg calf raise', 'one-leg heel raise'],
    'soleus-raise-bent-knee': ['soleus raise', 'bent-knee heel raise', 'soleus calf raise'],
    'short-foot': ['foot doming', 'foot dome', 'arch dome'],
    'tibialis-raise': ['shin raise', 'tib raise', 'wall tibialis raise'],
    'balance-reach': ['single-leg balance reach', 'one-leg balance reach', 'star balance reach'],
  },
  fillers: ['hold', 'exercise', 'a', 'an', 'the', 'on', 'of', 'to', 'at', 'and', 'with', 'in', 'for', 'your'],
  plurals: [
    [/ves$/, 'f'],
    [/(ch|sh|x|ss)es$/, '$1'],
    [/([^s])s$/, '$1'],
  ],
  headings: {
    cooldown: ['Cool-down', 'cooldown', 'warm-down'],
    mobility: ['Mobility', 'mobilise', 'mobilize', 'loosen up', 'dynamic stretching'],
    stretch: ['Stretch', 'stretching', 'static stretching', 'flexibility'],
    release: ['Self-massage', 'massage', 'release', 'foam rolling', 'foam roll', 'rolling', 'roll', 'roll out'],
    strength: ['Strength', 'strengthen', 'strengthening', 'strength and core', 'core', 'stability', 'strength work'],
  },
  decimal: '.',
  seconds: ['s', 'sec', 'secs', 'second', 'seconds', '″', '”', '"', "''"],
  minutes: ['min', 'mins', 'minute', 'minutes', '′', '’', "'"],
  reps: ['rep', 'reps', 'repetition', 'repetitions', 'time', 'times'],
  sets: ['set', 'sets', 'round', 'rounds'],
  times: ['×', 'x', '*', '✕', 'by'],
  of: ['of'],
  to: ['–', '-', '—', 'to'],
  rest: ['rest', 'pause', 'break', 'recovery'],
  between: ['between', 'between sets', 'in between'],
  noRest: ['no rest', 'without rest', 'no pause', 'no break'],
  pace: ['@'],
  perRep: ['per rep', 'a rep', 'each rep', 'per repetition'],
  eachSide: ['each side', 'each', 'both sides', 'both legs', 'l + r', 'l / r', 'r + l', 'left and right', ...sided],
  inAll: ['in all', 'in total', 'total', 'altogether'],
  open: ['until you are ready', 'until ready', 'until you feel ready', 'until you’re ready', 'as long as you like'],
  until: ['until', 'till'],
  hold: ['hold for', 'for', 'about'],
  joins: ['with', 'and', 'of', 'for', 'then', 'at', 'in', 'hold', 'do', 'take'],
  messages: {
    near: (found, meant) => `“${found}” is not in the catalogue. Did you mean “${meant}”?`,
    heading: (found, known) => `“${found}” is no phase. Known are ${known.join(', ')}.`,
    bounds: (what, low, high) => `${bounded[what]} can be ${low} to ${high}. This one was left out.`,
    range: 'A step has one amount, not a range. The lower end is used.',
    twice: (kept) => `A step has one dose. “${kept}” was kept as text.`,
    nameless: 'The exercise is not named. Write it before its dose.',
    noDose: 'No exercise of the catalogue, and no dose such as 30 s or 2 × 12. Write # before a title.',
    noStep: 'A note belongs under a step.',
    cut: (what, most) => `${cuts[what]} can have ${most} characters. The rest was left out.`,
    steps: (most) => `A routine can have ${most} steps. The rest was left out.`,
    problems: (most) => `There are more than ${most} problems. The others are not listed.`,
  },
};

const bounded: Readonly<Record<NotationBounded, string>> = {
  seconds: 'Seconds',
  reps: 'Repetitions',
  secondsPerRep: 'Seconds per repetition',
  sets: 'Sets',
  rest: 'Seconds of rest',
};

const cuts = { text: 'A text', line: 'A line', title: 'A title', name: 'A name', note: 'A note' };
