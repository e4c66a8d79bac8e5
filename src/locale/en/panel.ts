/** What only the panel beside a run says. The keys of facts, kinds and wishes are those of `src/view/`. */
export const panel = {
  facts: {
    title: 'This run',
    correct: 'Correct',
    texts: {
      descent: { label: 'Descent', hint: '180 m or 590 ft' },
      heartRate: { label: 'Heart rate', hint: '148' },
    },
    groups: { effort: 'It felt', kind: 'Kind of run', treadmill: 'Treadmill', surface: 'Ground' },
    allOut: 'All out',
    kinds: { plain: 'Easy or steady', race: 'Race', long: 'Long run', workout: 'Workout' },
    treadmill: { no: 'No', yes: 'Yes' },
    surfaces: { road: 'Road', gravel: 'Gravel', trail: 'Trail' },
    /** In the line that says what the plan goes by. */
    climb: (height: string) => `${height} up`,
    descent: (height: string) => `${height} down`,
    heartRate: (beats: number) => `${Math.round(beats)} bpm`,
    onTreadmill: 'treadmill',
    nothing: 'nothing is known of it',
    expected: { heartRate: 'a number such as "148"' },
    undo: 'Use what the page says again',
  },
  today: {
    title: 'Today',
    adjust: 'Adjust',
    wishesLabel: 'And',
    wishes: { walked: 'I have walked already', stretchOnly: 'Stretches only' },
    /** In the line that says what the plan goes by. */
    sore: (areas: readonly string[]) => `sore: ${areas.join(', ').toLowerCase()}`,
    nothingSore: 'nothing sore',
    with: (pieces: readonly string[]) => (pieces.length > 0 ? pieces.join(', ').toLowerCase() : 'nothing at hand'),
  },
  screen: {
    title: 'Before you start',
    none: 'None of these',
    noneMore: 'Starts the routine',
    which: 'If one of these is so, press it',
    back: 'Back',
    /** After a sign that was pressed by mistake. */
    again: 'Answer again',
  },
  foot: {
    hide: 'Hide for this run',
    always: 'Fold on every run',
    copy: 'Copy for a bug report',
    copied: 'Copied',
    /** Where the browser does not let a page copy. */
    failed: 'Mark the line and copy it by hand',
  },
};
