import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNext } from '../../../extension/strava/next.ts';

const id = '16400000001';
const scalars = { distance: 20_010, movingTime: 7590, elevationGain: 102 };

function data(activity: object): string {
  return JSON.stringify({ props: { pageProps: { activity } } });
}

describe('the data of a Next.js page', () => {
  it.each<[string, object, object | undefined]>([
    [
      'whole',
      { id, sportType: 'TrailRun', ownedByCurrentAthlete: true, scalars },
      { sportType: 'TrailRun', owned: true, given: { distance: 20_010, moving_time: 7590, elev_gain: 102 } },
    ],
    ['by the older name of the sport', { id: Number(id), type: 'Run' }, { sportType: 'Run', given: {} }],
    ['of a ride', { id, sportType: 'Ride', type: 'Run' }, { given: {} }],
    ['as visitors had it', { id, name: 'Run', scalars: { distance: '20', movingTime: null } }, { given: {} }],
    [
      'of somebody else',
      { id, sportType: 'Run', ownedByCurrentAthlete: false },
      { sportType: 'Run', owned: false, given: {} },
    ],
    ['of owners who are no answer', { id, ownedByCurrentAthlete: 'true' }, { given: {} }],
    ['of another activity', { id: '5', sportType: 'Run' }, undefined],
    ['of none', { sportType: 'Run' }, undefined],
  ])('%s', (_, activity, facts) => {
    expect(readNext(id, data(activity))).toEqual(facts);
  });

  it('is nothing where it is something else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(readNext(id, text)).toBeUndefined();
      }),
    );
    expect(readNext(id, '{"__proto__":{"props":{"pageProps":{"activity":{"id":"16400000001"}}}}}')).toBeUndefined();
  });
});
