import type { BrowserName } from './browsers.ts';

/** Every browser set-up that a journey has to pass in. */
export const setups: { title: string; name: BrowserName; blockThirdParty?: boolean }[] = [
  { title: 'Chromium', name: 'chrome' },
  { title: 'Chromium that blocks third-party storage', name: 'chrome', blockThirdParty: true },
  { title: 'Firefox', name: 'firefox' },
];

/** A real address of each platform's call page, as a guest's link leads to it. */
export const addresses = {
  teams: 'https://teams.microsoft.com/v2/?meetingjoin=true#/meet/123456789012?p=x',
  zoom: 'https://app.zoom.us/wc/12345678901/join?fromPWA=1&pwd=x',
  meet: 'https://meet.google.com/abc-defg-hij',
} as const;
