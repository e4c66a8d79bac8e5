import { describe, expect, it } from 'vitest';
import { conditionGroups, lastingConditions } from '../../src/view/conditions.ts';

describe('the groups of conditions', () => {
  it('hold every condition that lasts once, and no other', () => {
    const grouped: readonly string[] = Object.values(conditionGroups).flat();
    expect(grouped.toSorted()).toEqual(lastingConditions.toSorted());
  });
});
