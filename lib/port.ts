/**
 * The only file that touches runtime ports.
 *
 * A browser stops the background when nothing happens, and every port with it. Nobody reconnects at
 * once, or the background would never sleep: a side with something to say opens the port again, and
 * the background, on waking, calls the others ("awake"). Every connection starts with a full picture
 * of its side (the call sends its reading, the hub a snapshot), so a lost one needs no repair.
 *
 * Looked at first, Nov 2026: comctx 1.7 (remote procedure calls; no typed events from several
 * senders, a heartbeat that would keep the background awake) and @webext-core/messaging 4 (one-off
 * messages, no notion of a view going away). Neither reconnects, so this stays ours.
 */
import { type Browser, browser } from 'wxt/browser';
import type { RequestName, Requests, Wire } from './messages.ts';

const awake = { hub: 'awake' };
/** Only while something waits for an answer, so it costs nothing on a quiet day. */
const slowestRetryMs = 400;

export interface Link<Sent extends object> {
  send<K extends keyof Sent & string>(event: K, data: Sent[K]): void;
  /**
   * Resolves with the reply, however often the background was stopped in between.
   * Rejects with a sentence for a person when the hub refuses or the extension is gone.
   */
  request<K extends RequestName>(name: K, ask: Requests[K]['ask']): Promise<Requests[K]['reply']>;
}

interface Handlers<Sent extends object, Heard extends object> {
  /** Called on every connection, before anything else is sent. */
  opened?(link: Link<Sent>): void;
  heard: { [K in keyof Heard]?: (data: Heard[K]) => void };
  /** The extension was updated or removed: this script can never connect again. */
  orphaned(): void;
}

interface Pending {
  wire: Wire;
  resolve(data: never): void;
  reject(error: Error): void;
}

/** Opens a link to the hub that lives until `signal` aborts. */
export function connect<Sent extends object, Heard extends object>(
  name: string,
  handlers: Handlers<Sent, Heard>,
  signal: AbortSignal,
): Link<Sent> {
  const pending = new Map<string, Pending>();
  let port: Browser.runtime.Port | null = null;
  let failures = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;

  function open(): Browser.runtime.Port | null {
    if (port || signal.aborted) return port;
    clearTimeout(retry);
    try {
      port = browser.runtime.connect({ name });
    } catch {
      // "Extension context invalidated": the one way connect() throws.
      orphan();
      return null;
    }
    const opened = port;
    opened.onMessage.addListener((wire) => hear(wire as Wire));
    // News of a port that was given up already must not end the one after it.
    opened.onDisconnect.addListener(() => opened === port && lost());
    handlers.opened?.(link);
    for (const { wire } of pending.values()) port?.postMessage(wire);
    return port;
  }

  function lost(): void {
    port = null;
    if (signal.aborted) return;
    if (!browser.runtime?.id) orphan();
    // Something is waiting for an answer. First try at once, then slower.
    else if (pending.size > 0) {
      clearTimeout(retry);
      retry = setTimeout(open, Math.min(slowestRetryMs, 25 * 2 ** failures++));
    }
  }

  function hear(wire: Wire): void {
    failures = 0;
    if ('event' in wire) {
      handlers.heard[wire.event as keyof Heard]?.(wire.data as Heard[keyof Heard]);
    } else if ('reply' in wire) {
      pending.get(wire.reply)?.resolve(wire.data as never);
      pending.delete(wire.reply);
    } else if ('refused' in wire) {
      pending.get(wire.refused)?.reject(new Error(wire.because));
      pending.delete(wire.refused);
    }
  }

  function orphan(): void {
    for (const { reject } of pending.values()) {
      reject(new Error('Tableside was updated. Reload this page to save again.'));
    }
    pending.clear();
    handlers.orphaned();
  }

  function post(wire: Wire): void {
    const before = port;
    const now = open();
    // A port that open() has just made already carried the pending requests.
    if (!now || (!before && !('event' in wire))) return;
    try {
      now.postMessage(wire);
    } catch {
      // The background was stopped and the news of it is still on its way. A request is pending and
      // goes out again; an event is part of the picture that the next connection starts with.
      lost();
    }
  }

  const wake = (message: unknown, sender: Browser.runtime.MessageSender): undefined => {
    if (sender.id !== browser.runtime.id || !isAwake(message)) return;
    // Asked while it believes to be connected: what it said at first did not arrive, so it says it again.
    if (port) handlers.opened?.(link);
    else open();
  };
  browser.runtime.onMessage.addListener(wake);
  signal.addEventListener('abort', () => {
    clearTimeout(retry);
    port?.disconnect();
    port = null;
    // After an update there is no runtime left to take the listener from.
    browser.runtime?.onMessage?.removeListener(wake);
  });

  const link: Link<Sent> = {
    send: (event, data) => post({ event, data }),
    request: (name, ask) =>
      new Promise((resolve, reject) => {
        const id = crypto.randomUUID();
        const wire = { request: name, id, data: ask };
        pending.set(id, { wire, resolve, reject });
        post(wire);
      }),
  };
  open();
  return link;
}

function isAwake(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'hub' in message;
}

/** The hub's end of a connection. What it may do was settled when it connected. */
export interface Peer {
  role: 'call' | 'panel' | 'desk';
  tabId: number;
  /** The panel's key, or ''. */
  key: string;
  post(wire: Wire): void;
  close(): void;
}

export interface PeerHandlers {
  joined(peer: Peer): void;
  said(peer: Peer, wire: Wire): void;
  left(peer: Peer): void;
}

/**
 * Takes connections in the background. The role is read once, from where the port comes from: only a
 * page of this extension can be a panel, whatever a content script calls itself.
 */
export function listen(handlers: PeerHandlers): void {
  browser.runtime.onConnect.addListener((port) => {
    const peer = peerOf(port);
    if (!peer) return port.disconnect();
    port.onMessage.addListener((wire) => handlers.said(peer, wire as Wire));
    port.onDisconnect.addListener(() => handlers.left(peer));
    handlers.joined(peer);
  });
  browser.runtime.sendMessage(awake).catch(nobodyThere);
}

/**
 * Asks the call page of a tab to connect again after the background was stopped. False: the tab holds
 * no page of ours to be woken.
 */
export function wakeCall(tabId: number): Promise<boolean> {
  return browser.tabs.sendMessage(tabId, awake).then(
    () => true,
    () => false,
  );
}

/** "Receiving end does not exist": no page is open to be woken, which is the usual case. */
function nobodyThere(): void {}

function peerOf(port: Browser.runtime.Port): Peer | null {
  const { name, sender } = port;
  const tabId = sender?.tab?.id;
  if (sender?.id !== browser.runtime.id || tabId === undefined) return null;
  const ours = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
  const [role, key = ''] = name.split(':');
  const rest = {
    tabId,
    key,
    post: (wire: Wire) => port.postMessage(wire),
    close: () => port.disconnect(),
  };
  if ((role === 'panel' || role === 'desk') && ours) return { role, ...rest };
  if (role === 'call' && !ours) return { role, ...rest };
  return null;
}
