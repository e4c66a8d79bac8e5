import { describe, expect, it } from 'vitest';
import { healthLine, sources, stateOf, states } from '../../../extension/strava/health.ts';
import { readPage } from '../../../extension/strava/read.ts';
import { en } from '../../../src/locale/en/index.ts';
import { activityPage } from '../../replica/activityPage.ts';
import { cases } from '../../replica/cases.ts';
import { moreCases } from '../../replica/moreCases.ts';
import { textOfPage } from './support.ts';

const every = Object.entries({ ...cases, ...moreCases });

function healthOf(activity: (typeof cases)['run']) {
  return readPage(textOfPage(activityPage(activity), activity.id)).health;
}

describe('the health of a reading', () => {
  it('is one line for a bug report', () => {
    expect(healthLine(healthOf(cases.run), en)).toBe(
      'Page read: page view yes, run yes, owner in script yes, owner in kudos yes, edit link yes, ' +
        'facts in script yes, figures yes, start yes, chart missing.',
    );
  });

  it.each([
    [cases.otherRun, ['run yes', 'owner in script no', 'owner in kudos no', 'edit link missing']],
    [cases.ride, ['run no', 'owner in script yes']],
  ])('tells why there is no panel: $title', (activity, parts) => {
    for (const part of parts) expect(healthLine(healthOf(activity), en)).toContain(part);
  });

  it.each(every)('%s: every source has its say, in order, and in no words but ours', (_, activity) => {
    const health = healthOf(activity);
    expect(health.map(({ source }) => source)).toEqual(sources);
    for (const { state } of health) expect(states).toContain(state);
    const own = [...Object.values(en.health.sources), ...Object.values(en.health.states)].join('|');
    expect(healthLine(health, en)).toMatch(new RegExp(`^Page read: (?:(?:${own})[ ,.]*)+$`));
  });

  it.each([
    [[], 'missing'],
    [[true], 'yes'],
    [[false], 'no'],
    [[true, true], 'yes'],
    [[true, false], 'unclear'],
  ] as const)('answers %j are %s', (answers, state) => {
    expect(stateOf(answers)).toBe(state);
  });
});
