import { describe, expect, it } from 'vitest';
import { originOf } from '../../../extension/background/senders.ts';
import type { Sender } from '../../../extension/platform/platform.ts';

const self = { id: 'us', origin: 'chrome-extension://us' };
const strava = 'https://www.strava.com';
const popup: Sender = { id: 'us', origin: self.origin, url: `${self.origin}/extension/popup/index.html` };
const panel: Sender = { id: 'us', origin: strava, url: `${strava}/activities/123/overview`, frameId: 0 };

describe('originOf', () => {
  it.each<[string, Sender, string]>([
    ['the popup', popup, 'own'],
    ['the popup in a tab', { ...popup, frameId: 0 }, 'own'],
    ['the popup where the browser tells no origin', { id: 'us', url: `${self.origin}/popup.html` }, 'own'],
    ['the panel', panel, 'panel'],
    ['the panel where the browser tells no origin', { id: 'us', url: `${strava}/activities/123`, frameId: 0 }, 'panel'],
  ])('knows %s', (_, sender, origin) => {
    expect(originOf(sender, self)).toBe(origin);
  });

  it.each<[string, Sender]>([
    ['another extension', { ...popup, id: 'them', origin: 'chrome-extension://them' }],
    ['another extension that looks like us', { ...popup, id: 'them' }],
    ['nobody', {}],
    ['us without a page', { id: 'us' }],
    ['a frame in the page', { ...panel, frameId: 3 }],
    ['a page whose frame is unknown', { id: 'us', origin: strava, url: `${strava}/activities/123` }],
    ['another page of the site', { ...panel, url: `${strava}/dashboard` }],
    ['another site', { ...panel, origin: 'https://example.com', url: 'https://example.com/activities/123' }],
    ['a site that takes the address of ours', { ...panel, origin: 'https://example.com' }],
    ['the site without encryption', { id: 'us', url: 'http://www.strava.com/activities/1', frameId: 0 }],
    ['a page that takes our address', { ...panel, url: `${self.origin}/popup.html` }],
  ])('refuses %s', (_, sender) => {
    expect(() => originOf(sender, self)).toThrow(/^sender: expected a page of this extension or a run on Strava/);
  });
});
