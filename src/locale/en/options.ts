const count = (many: number, one: string, more = `${one}s`) => `${many} ${many === 1 ? one : more}`;

/** What the page of settings says. */
export const options = {
  language: 'en',
  title: 'Settings',
  lead: 'They hold on every run and in the quick timer. They stay in this browser: nothing is sent anywhere.',
  saved: 'Saved',
  groups: {
    units: { title: 'Units', text: '' },
    routine: {
      title: 'Your routine',
      text: 'What is planned for you when nothing else is said. You can change it for each run.',
    },
    sound: { title: 'Sound and voice', text: 'What you notice while you are not looking.' },
    health: {
      title: 'Your health',
      text: 'Tick what is so for you. Exercises that do not go with it are left out or made easier, and the plan says so.',
    },
    timer: { title: 'Quick timer', text: 'The times that one press starts.' },
    stored: { title: 'What is stored', text: 'All of it lies in this browser, and nowhere else.' },
    access: { title: 'Strava', text: '' },
  },
  units: { auto: 'As the page', metric: 'Kilometres', imperial: 'Miles' },
  minutes: 'Usual minutes',
  place: 'Where you do it',
  equipmentLabel: 'At hand',
  switches: {
    beeps: 'Sounds',
    voice: 'Voice',
    vibration: 'Vibration, on devices that can',
    fold: 'Fold the panel on a run until I open it',
    notifications: 'A notification when time is up and nothing of this is open',
  },
  tryIt: 'Try it',
  /** Said by the voice when it is tried. */
  sample: 'Next: Standing quad stretch, left side, 30 seconds.',
  trying: {
    heard: 'That was the voice.',
    beeped: 'That was the sound.',
    silent: 'Sounds and voice are off. Turn one on to try it.',
    noVoice:
      'This device has no voice for English, so there was a sound. Voices are added in the settings of the system.',
  },
  notices: {
    refused: 'The browser did not allow it. You can allow notifications for this extension in its settings.',
  },
  conditionGroups: {
    foot: 'Foot and ankle',
    lowerLeg: 'Lower leg',
    knee: 'Knee',
    thigh: 'Thigh and groin',
    hip: 'Hip',
    trunk: 'Back, belly and arms',
    pregnancy: 'Pregnancy and birth',
    circulation: 'Blood, vessels and skin',
    body: 'Bones, joints, nerves and balance',
  },
  /** Beside a group of conditions. */
  ticked: (many: number) => `${many} ticked`,
  healthFoot: 'Pain that is new today is asked for before each routine.',
  presets: {
    label: 'Add a time',
    add: 'Add',
    remove: (time: string) => `Remove ${time}`,
    usual: 'Use the usual times',
    full: (most: number) => `${most} times are the most. Remove one first.`,
    twice: (time: string) => `${time} is there already.`,
    last: 'One time has to stay.',
  },
  stored: {
    nothing: 'Nothing yet.',
    settings: 'Your settings',
    running: (many: number) => count(many, 'session in progress or just ended', 'sessions in progress or just ended'),
    timers: (many: number) => count(many, 'quick timer that you used last', 'quick timers that you used last'),
    saved: (many: number) => count(many, 'saved routine'),
    runs: (many: number) => count(many, 'run on which the panel stays hidden', 'runs on which the panel stays hidden'),
    screened: 'The day on which you last answered the question about red flags',
    setAside: (many: number) =>
      count(many, 'damaged document that was set aside', 'damaged documents that were set aside'),
    /** "In all 2.1 kB." */
    size: (bytes: number) => `In all ${(bytes / 1000).toFixed(1)} kB.`,
    save: 'Save as a file',
    restore: 'Restore from a file',
    erase: 'Delete everything',
    restoring: (contents: string) => `The file holds: ${contents}. It takes the place of what is stored now.`,
    restoreNow: 'Restore',
    restored: 'Restored.',
    erasing: 'Everything above is deleted, your settings too. This cannot be taken back.',
    eraseNow: 'Delete it',
    erased: 'Deleted. Nothing is stored any more.',
    keep: 'Keep it as it is',
  },
  file: {
    /** Name of the file that is saved, by the day. */
    name: (day: string) => `post-run-routine-${day}.json`,
    large: 'That file is too large to be one of ours. Choose the one that was saved here.',
    noJson: 'That file is not one of ours: it holds no JSON. Choose the one that was saved here.',
    unreadable: 'The file could not be read. Choose it once more.',
    /** @param problem the first thing that is wrong: which field, what was expected, what was found */
    wrong: (problem: string) => `That file cannot be used, and nothing was changed. ${problem}`,
  },
  access: {
    revoked: 'The browser does not let this extension see your runs on Strava, so no panel is shown there.',
    give: 'Give access again',
    refused: 'It was not given. In Firefox: Add-ons, Post-Run Routine, Permissions, and turn on www.strava.com.',
  },
  problems: {
    notSent: 'That was not saved. Try it once more.',
  },
};

/** What every language has to say on the page of settings. */
export type OptionsWords = typeof options;
