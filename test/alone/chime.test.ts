import puppeteer from 'puppeteer-core';
import { expect, it } from 'vitest';
import { hashOf } from '../../extension/platform/chimeHash.ts';
import { ensureBrowsers } from '../../scripts/browsers.mjs';
import { signals } from '../../src/index.ts';
import { builtExtension } from '../e2e/support/extension.ts';
import { until } from '../e2e/support/until.ts';

/** Of Chromium, in the worker. */
declare const chrome: { offscreen: { createDocument(asked: object): Promise<void> } };

/** Runs in the page that is heard: plays once more what it was made for, with an ear on it. As text, for it imports. */
const listen = `(async () => {
  const { prototype } = HTMLMediaElement;
  const { play } = prototype;
  const ended = new Promise((done) => {
    prototype.play = function () {
      this.addEventListener('ended', () => done(this.duration));
      return play.call(this);
    };
  });
  await import(document.querySelector('script').src + '?again');
  return ended;
})()`;

it('a chime in Chromium is a sound that plays to its end, without a press, under our own policy', async () => {
  const { chromium: executablePath } = await ensureBrowsers(['chromium']);
  const browser = await puppeteer.launch({
    ...(executablePath !== undefined && { executablePath }),
    pipe: true,
    enableExtensions: [builtExtension('chrome')],
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  try {
    const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
    const worker = await target.worker();
    const url = `extension/offscreen/index.html${hashOf({ id: 'a', beep: signals.done.beep })}`;
    // A worker that has only just begun does not have its API yet.
    await until('the page that is heard', async () => {
      await worker?.evaluate(
        (wanted) =>
          chrome.offscreen.createDocument({ url: wanted, reasons: ['AUDIO_PLAYBACK'], justification: 'A test.' }),
        url,
      );
      return true;
    });
    const heard = await browser.waitForTarget((each) => each.url().includes('/offscreen/'));
    const seconds = await (await heard.asPage()).evaluate(listen);
    const tones = signals.done.beep.reduce((sum, { ms }) => sum + ms, 0) / 1000;
    expect(Number(seconds)).toBeGreaterThan(tones);
    expect(Number(seconds)).toBeLessThan(tones + 0.2);
  } finally {
    await browser.close();
  }
});
