import type { Exercise } from './exercise.ts';
import { footStrength } from './strength-foot.ts';
import { hipStrength } from './strength-hips.ts';
import { trunkStrength } from './strength-trunk.ts';

export const strength: readonly Exercise[] = [...hipStrength, ...trunkStrength, ...footStrength];
