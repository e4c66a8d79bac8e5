import browser from 'webextension-polyfill';

/** Leave to see the pages of runs. It comes with the installation, and a person may take it back in the browser. */
export interface AccessPort {
  isGiven(): Promise<boolean>;
  /** To be called inside a press. @returns whether it is given now */
  request(): Promise<boolean>;
}

const pages = { origins: ['https://www.strava.com/*'] };

/**
 * Firefox tells of the pages of content scripts, and gives them back (seen in 153 ESR). Chromium counts only what is
 * asked for as a permission of its own, which these are not: there they go with the installation.
 */
export const browserAccess: AccessPort = {
  isGiven: async () => !browser.runtime.getURL('').startsWith('moz-') || browser.permissions.contains(pages),
  request: () => browser.permissions.request(pages),
};
