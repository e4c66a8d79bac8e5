import type { Caution, Exercise } from '../src/catalogue/exercise.ts';
import type { SourceStatus } from '../src/catalogue/sources.ts';
import type { SportType } from '../src/run/run.ts';

/** How well a claim is supported. The grade is of the claim, not of the exercise. */
const grades: Readonly<Record<Exercise['evidence']['grade'], string>> = {
  A: 'controlled trials that agree',
  B: 'some trials, with limits',
  C: 'small or indirect studies',
  D: 'the experience of experts',
};

/** What only the site says and no other surface does; words with a place of their own stand in the pages' HTML. */
export const words = {
  sports: {
    Run: 'Run',
    TrailRun: 'Trail run',
    VirtualRun: 'Virtual run',
  } satisfies Record<SportType, string>,
  treadmill: 'on a treadmill',
  moving: (moving: string, elapsed: string) => `${moving} moving, ${elapsed} in all`,
  up: (height: string) => `${height} up`,
  down: (height: string) => `${height} down`,
  heartRate: (average: number) => `${Math.round(average)} bpm on average`,
  highest: (most: number) => `${Math.round(most)} bpm at most`,
  cadence: (steps: number) => `${Math.round(steps)} steps a minute`,
  tooLarge: (name: string) => `${name} is far too large for a run; expected a recorded run as GPX, TCX or FIT`,
  notOpened: (name: string) => `${name} could not be opened. Is it a file, and still there? Please try it once more.`,
  gallery: {
    play: 'Play',
    /** On the button that mirrors a figure: which side it will show. */
    other: { left: 'Show the right side', right: 'Show the left side' },
    works: 'Works',
    also: (muscles: string) => `, also ${muscles}`,
    posture: 'Position',
    postureOn: (posture: string, floor: boolean) => (floor ? `${posture}, on the floor` : posture),
    needs: 'Needs',
    nothing: 'Nothing',
    and: ', and ',
    helps: 'Helps',
    level: 'Level',
    levelOf: (level: number) => `${level} of 3`,
    origin: 'From',
    fromArticle: 'The article',
    /** "Rests on some trials, with limits (grade B): ", and then the sources. */
    grade: (grade: Exercise['evidence']['grade']) => `Rests on ${grades[grade]} (grade ${grade}): `,
    cautions: (many: number) => (many === 1 ? 'One condition to mind' : `${many} conditions to mind`),
    cautionKinds: {
      avoid: 'Leave it out',
      modify: 'The easier form',
      caution: 'With care',
    } satisfies Record<Caution, string>,
    sources: 'Sources',
    /** How far a source was read, where there is something to say of it. */
    statuses: {
      checked: [],
      partly: ['Read in part.'],
      recalled: ['From general knowledge, not read again.'],
      opinion: ['An opinion, not a study.'],
      consensus: ['A convention; there is no publication.'],
    } satisfies Record<SourceStatus, readonly string[]>,
    count: (shown: number, of: number) =>
      shown === 0 ? 'No exercise fits both' : shown === of ? `All ${of} exercises` : `${shown} of ${of} exercises`,
  },
};
