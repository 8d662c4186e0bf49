import { platforms } from './platforms.ts';

/** The addresses of all call pages, as match patterns for the manifest. */
export const callPages = platforms.flatMap(({ pages }) => pages);

/** The same hosts with any path: `web_accessible_resources` takes no paths. */
export const callHosts = callPages.map((page) => page.replace(/^(https:\/\/[^/]+\/).*/, '$1*'));
