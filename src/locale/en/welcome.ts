/** What is said once, after the extension was installed. */
export const welcome = {
  title: 'After the run, what your body needs next',
  lead: 'Post-Run Routine reads the run you just did and leads you through the cool-down, stretches, self-massage and strength work that fit it.',
  picture:
    'A plan beside a run: cool-down, stretches, self-massage and strength as bars, and a clock that leads through them.',
  does: {
    title: 'What it does',
    list: [
      ['On Strava', 'Open one of your own runs. Below its title stands a plan, with a reason for every step.'],
      ['In the toolbar', 'Press the icon for a quick timer, or to pause and go on with the routine from any tab.'],
      ['Without Strava', 'Type “10 km in 52:10, hard” in the toolbar, and the routine is planned for that.'],
    ],
  },
  never: {
    title: 'What it never does',
    list: [
      'It sends nothing anywhere. It works without a network and without an account.',
      'It reads no page but activities and uploads on Strava, and there only what the page already shows.',
      'It shows nothing on other people’s activities.',
    ],
  },
  permissions: {
    title: 'What it may do in your browser, and why',
    list: [
      ['Activities and uploads on www.strava.com', 'To read the run that is shown and put the plan below it.'],
      ['Storage', 'To keep your settings and the routine in progress in this browser.'],
      ['Alarms', 'To be there when time is up while everything of it is closed.'],
      ['Notifications', 'Only if you say yes later. It asks once, the first time that it would help.'],
    ],
    firefox:
      'In Firefox you can take the access to Strava back at any time: Add-ons, Post-Run Routine, Permissions. The settings of this extension have a button that gives it back.',
  },
  next: {
    title: 'To begin',
    settings: 'Say what you have at home',
    strava: 'Open my runs on Strava',
  },
  small: 'Not affiliated with Strava.',
};

/** What every language has to say in its welcome. */
export type WelcomeWords = typeof welcome;
