import type { ExerciseFacts } from './exercise.ts';
import { footStrength } from './strength-foot.ts';
import { hipStrength } from './strength-hips.ts';
import { trunkStrength } from './strength-trunk.ts';

export const strength: readonly ExerciseFacts[] = [...hipStrength, ...trunkStrength, ...footStrength];
