import type { Language, PageOptions } from '../../call-pages/page.ts';

export const languages: Language[] = ['en', 'de', 'pt'];

/** Every way a page can be built. What a platform lacks changes nothing. */
const builds: Partial<PageOptions>[] = (['new', 'old'] as const).flatMap((build) =>
  [true, false].flatMap((signedIn) => [
    { build, signedIn, hangup: 'button' },
    { build, signedIn, hangup: 'wrapper', lobbyHangup: true, keepsCaptions: true },
    { build, signedIn, hangup: 'main-only', after: 'calendar', rerender: true },
  ]),
);

export const pageVariants = languages.flatMap((lang) =>
  builds.map((build) => ({ lang, ...build })),
);
