import type { Words } from '../src/locale/en/index.ts';
import type { ExerciseTexts } from '../src/locale/words.ts';

type Texts = Readonly<Record<string, ExerciseTexts>>;

/** How every exercise is done: longer than all the rest, and read by few. So it comes when somebody is about to read it. */
export class LongTexts {
  /** Undefined until they are there. */
  texts: Texts | undefined;
  readonly #changed: () => void;
  #failed = false;

  /** @param changed called when they have come, or have failed to */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** What is said in their place. */
  instead({ plan }: Words): string {
    return this.#failed ? plan.textsMissing : plan.textsComing;
  }

  /** Asks for them, and after a failure asks again. Costs nothing once they are there, so it may be called often. */
  readonly want = async (): Promise<void> => {
    if (this.texts) return;
    this.texts = await loaded();
    this.#failed = this.texts === undefined;
    this.#changed();
  };
}

/** One request for all elements of a page. */
let loading: Promise<Texts | undefined> | undefined;

function loaded(): Promise<Texts | undefined> {
  loading ??= import('../src/locale/en/texts/index.ts').then(
    ({ texts }) => texts,
    () => {
      loading = undefined;
      return undefined;
    },
  );
  return loading;
}
