import { defineConfig } from 'wxt';
import { commands, toolbarTitle } from './lib/commands.ts';
import { callHosts, callPages } from './lib/platforms/addresses.ts';

/** The pages of the extension may load nothing and talk to nobody. */
const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  // Auto-imports hide where a name comes from; the house wants every dependency in sight.
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  // The polyfill for old browsers would be a fetch() in our pages, which fetch nothing. The import's
  // worker loads its readers only when they are needed.
  vite: () => ({ build: { modulePreload: { polyfill: false } }, worker: { format: 'es' } }),
  manifest: ({ browser }) => ({
    name: 'Tableside',
    short_name: 'Tableside',
    description:
      'A calm side panel beside your call, for parent carer forum reps. Your notes stay on your computer.',
    // storage: small settings. unlimitedStorage: the browser must not clear notes to make room.
    // contextMenus: to look up words chosen on the call page. idle: to lock her notes when nobody is at the
    // computer. alarms: to look twice an hour whether there is anything to remind her of, if she wants that.
    permissions: [
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'alarms',
      'idle',
      ...(browser === 'chrome' ? ['scripting'] : []),
    ],
    // Asked for when she turns the first reminder on.
    optional_permissions: ['notifications'],
    // Both only for calls that are open when the extension comes: Firefox enters those by itself.
    ...(browser === 'chrome' && { host_permissions: callPages }),
    action: { default_title: toolbarTitle },
    commands: Object.fromEntries(
      Object.entries(commands).map(([name, { description, suggested_key }]) => [
        name,
        { description, suggested_key },
      ]),
    ),
    content_security_policy: { extension_pages: csp },
    web_accessible_resources: [{ resources: ['panel.html'], matches: callHosts }],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'tableside@tableside.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
