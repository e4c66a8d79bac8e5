import { type CaseName, ids } from '../test/replica/cases.ts';

/** Which of the replica's activities strava.html shows. */
export const shownCase = 'hillyRun' satisfies CaseName;

/** The address strava.html stands for. The panel goes by the address, and the site has another one. */
export const shownAddress = `https://www.strava.com/activities/${ids[shownCase]}`;
