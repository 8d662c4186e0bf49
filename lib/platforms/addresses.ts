/**
 * The addresses of call pages, as match patterns for the manifest. Kept apart from the adapters so
 * that the build can read them without loading any.
 *
 * Zoom is limited to `/wc/*`, where its web client lives: the rest of zoom.us is not our business.
 */
export const callPages = [
  'https://teams.microsoft.com/*',
  'https://teams.cloud.microsoft/*',
  'https://teams.live.com/*',
  'https://*.zoom.us/wc/*',
  'https://meet.google.com/*',
];

/** The same hosts with any path: `web_accessible_resources` takes no paths. */
export const callHosts = callPages.map((page) => page.replace(/^(https:\/\/[^/]+\/).*/, '$1*'));
