import type { HeaderVariant, PageOptions } from './page.ts';

/** Scripts are allowed by nonce where a page has a policy; derived, so that header and page agree. */
export const nonceOf = (options: PageOptions) => `c2ltdWxhdGVk${options.seed}`;

/**
 * What the header variant adds to, or takes from, the headers a page usually has. COOP+COEP, COOP+
 * credentialless and Document-Isolation-Policy are the three ways a call page gets its threads.
 */
export function headersOf(
  usual: Record<string, string>,
  options: PageOptions,
): Record<string, string> {
  return variants[options.headers](usual, options);
}

const opener = { 'cross-origin-opener-policy': 'same-origin' };
const embedder = (value: string) => ({ ...opener, 'cross-origin-embedder-policy': value });

const variants: Record<
  HeaderVariant,
  (usual: Record<string, string>, options: PageOptions) => Record<string, string>
> = {
  usual: (usual) => usual,
  none: () => ({}),
  'require-corp': (usual) => ({ ...usual, ...embedder('require-corp') }),
  credentialless: (usual) => ({ ...usual, ...embedder('credentialless') }),
  dip: (usual) => ({ ...usual, 'document-isolation-policy': 'isolate-and-require-corp' }),
  'strict-csp': (usual, options) => ({
    ...usual,
    'content-security-policy': [
      "default-src 'none'",
      `script-src 'nonce-${nonceOf(options)}'`,
      "style-src 'unsafe-inline'",
      "frame-src 'self'",
      'img-src data:',
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
    ].join('; '),
  }),
};

/** The document that all pages share: its options as data, and a script that starts it. */
export function documentOf(
  options: PageOptions,
  { title, style, body = '' }: { title: string; style: string; body?: string },
): string {
  const data = JSON.stringify(options).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${options.lang}">
<head><meta charset="utf-8"><title>${escaped(title)}</title><link rel="icon" href="data:,"><style>${style}</style></head>
<body>${body}
<script type="application/json" id="sim-options">${data}</script>
<script type="module" nonce="${nonceOf(options)}">
import { start } from '/__src/tests/call-pages/${options.platform}.ts';
window.sim = start(document, JSON.parse(document.getElementById('sim-options').textContent));
</script>
</body>
</html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
