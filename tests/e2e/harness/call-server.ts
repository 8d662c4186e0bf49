/**
 * Serves the simulated call pages at their real addresses: one HTTPS server on loopback, to which the
 * browsers under test are told to send every host name. The shipped manifest stays untouched.
 */
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { optionsFor, type PageOptions } from '../../call-pages/page.ts';
import { pages } from '../../call-pages/pages.ts';

const root = new URL('../../../', import.meta.url);
/** What a page may load of this repository: its own parts, and what a test puts in it. */
const source = /^\/__src\/((?:tests|lib\/platforms)\/[\w/-]+\.ts)$/;

export interface CallServer {
  port: number;
  /** What the next pages of a platform are like; the rest of the options keep their defaults. */
  set<P extends PageOptions['platform']>(platform: P, options: Partial<PageOptions>): void;
  close(): Promise<void>;
}

export async function startCallServer(): Promise<CallServer> {
  const chosen = new Map<string, Partial<PageOptions>>();
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);

  const server = createServer({ key, cert }, async (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    const file = source.exec(url.pathname)?.[1];
    if (file) return sendSource(response, file);
    const name = (Object.keys(pages) as (keyof typeof pages)[]).find((each) =>
      pages[each].matches(url),
    );
    if (!name) return send(response, 404, { 'content-type': 'text/plain' }, 'Not a call page.');
    const options = optionsFor(name, chosen.get(name) ?? {});
    const headers = { 'content-type': 'text/html; charset=utf-8', ...pages[name].headers(options) };
    send(response, 200, headers, pages[name].html(options, url));
  });

  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    set: (platform, options) => void chosen.set(platform, options),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** The pages are TypeScript; the browser gets them without the types. */
async function sendSource(response: ServerResponse, file: string): Promise<void> {
  const text = await readFile(new URL(file, root), 'utf8');
  // Pages under COEP take same-origin scripts only with this.
  const headers = {
    'content-type': 'text/javascript; charset=utf-8',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  };
  send(response, 200, headers, stripTypeScriptTypes(text));
}

function send(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: string,
): void {
  response.writeHead(status, headers).end(body);
}
