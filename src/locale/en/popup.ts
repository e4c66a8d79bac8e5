const both = (amount: string, eachSide: boolean) => (eachSide ? `${amount} each side` : amount);

/** What the toolbar popup says besides what every surface says. */
export const popup = {
  timer: {
    /** "0:30, start 30 seconds", for what is read aloud. */
    preset: (clock: string, spoken: string, eachSide = false) => `${clock}, start ${both(spoken, eachSide)}`,
    /** The one that was used last: "1:30 each side". */
    choice: both,
    again: (choice: string) => `Again: ${choice}`,
    eachSide: 'Each side',
    /** While each side is chosen, below the presets. */
    eachSideHint: 'Left, then right, with a sound to change.',
    custom: 'Another time',
    customHint: '90, 1:30 or 5m',
    /** What was typed, as it was understood: "1 min 30 s each side". */
    understood: both,
    problem: {
      time: (text: string) => `“${text}” is no time. Type 90 for seconds, 1:30 or 5m.`,
      none: 'Type a time first: 90 for seconds, 1:30 or 5m.',
      short: 'One second is the shortest.',
      /** @param most "2 h" */
      long: (most: string) => `${most} is the longest.`,
    },
    longest: '2 hours',
  },
  routine: {
    now: 'Routine in progress',
    open: 'Start a routine',
    /** Before the line that is typed. */
    line: 'My run was',
    lineHint: '10 km in 52:10, 240 m up, hard',
    ignored: (words: string) => `Left aside: ${words}.`,
    plan: 'Plan it',
    others: 'Or without a run',
    article: 'The article’s routine',
    back: 'Another run',
    missing: 'This part could not be loaded. Close this and open it once more.',
    /** "After hills, 12 min". */
    named: (name: string, minutes: string) => `${name}, ${minutes} min`,
  },
  notices: {
    ask: 'Shall a notification tell you when time is up and this is closed?',
    allow: 'Yes, ask the browser',
    never: 'No',
  },
  settings: 'Settings',
};

/** What every language has to say in the popup. */
export type PopupWords = typeof popup;
