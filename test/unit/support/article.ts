import type { Dose } from '../../../src/routine/routine.ts';

/**
 * The founding article's entries in the order they are done, each with the usual dose of the reference catalogue,
 * written here a second time: a slip in the catalogue must not be able to correct its own test.
 */
export const articleTable: readonly (readonly [id: string, phase: string, dose: Dose])[] = [
  ['cooldown-jog', 'cooldown', { kind: 'time', seconds: 300, sets: 1, eachSide: false }],
  ['cooldown-walk', 'cooldown', { kind: 'time', seconds: 300, sets: 1, eachSide: false }],
  ['standing-quad-stretch', 'stretch', { kind: 'time', seconds: 30, sets: 1, eachSide: true }],
  ['seated-hamstring-stretch', 'stretch', { kind: 'time', seconds: 30, sets: 1, eachSide: true }],
  ['wall-calf-stretch', 'stretch', { kind: 'time', seconds: 30, sets: 1, eachSide: true }],
  ['ball-glute-piriformis', 'release', { kind: 'time', seconds: 60, sets: 1, eachSide: true }],
  ['tfl-release', 'release', { kind: 'time', seconds: 45, sets: 1, eachSide: true }],
  ['glute-bridge', 'strength', { kind: 'reps', reps: 10, secondsPerRep: 6, sets: 2, rest: 30, eachSide: false }],
  ['clamshell', 'strength', { kind: 'reps', reps: 10, secondsPerRep: 5, sets: 2, rest: 30, eachSide: true }],
  ['bird-dog', 'strength', { kind: 'reps', reps: 8, secondsPerRep: 7, sets: 2, rest: 30, eachSide: true }],
  ['plank-front', 'strength', { kind: 'time', seconds: 30, sets: 2, rest: 30, eachSide: false }],
  ['side-plank', 'strength', { kind: 'time', seconds: 30, sets: 2, rest: 30, eachSide: true }],
];

export const articleIds: readonly string[] = articleTable.map(([id]) => id);
