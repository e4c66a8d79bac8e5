import type { Athlete } from './activity.ts';

/** Invented people. `nora` is the one who is signed in. */
export const nora: Athlete = { id: 41200317, firstName: 'Nora', lastName: 'Lindmark', place: 'Ashvale' };

export const tomas: Athlete = { id: 52780144, firstName: 'Tomas', lastName: 'Verdeiro', place: 'Ashvale' };
