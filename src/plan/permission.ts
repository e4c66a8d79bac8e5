import type { Facts } from './facts.ts';
import type { Joined, Mode } from './limits.ts';
import { strength } from './thresholds.ts';

/** Whether strength work is wise today. `overdue` lets a little of it in on a hard day. */
export type Permission = 'none' | 'overdue' | 'due';

/**
 * Strength is due where nothing forbids it and this week has had fewer sessions than it should. Where no dates are
 * known it is taken to be due; on a hard day only dates can make it overdue.
 */
export function strengthPermission(
  { sinceStrength = 0, strengthThisWeek = 0 }: Facts,
  mode: Mode,
  limits: Joined,
): Permission {
  if (limits.noStrength || mode === 'recover' || strengthThisWeek >= strength.weekly) return 'none';
  if (mode !== 'hard') return 'due';
  return sinceStrength >= strength.overdue ? 'overdue' : 'none';
}
