import { beforeEach, expect, test, vi } from 'vitest';
import type { HubEvents, PanelEvents, Wire } from '../../lib/messages.ts';

/** A port whose other end is this test. */
function fakePort(name: string) {
  const heard: ((wire: Wire) => void)[] = [];
  const ended: (() => void)[] = [];
  const posted: Wire[] = [];
  return {
    name,
    posted,
    broken: false,
    postMessage(wire: Wire) {
      if (this.broken) throw new Error('Attempting to use a disconnected port object');
      posted.push(wire);
    },
    disconnect: vi.fn(),
    onMessage: { addListener: (listener: (wire: Wire) => void) => heard.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => ended.push(listener) },
    say: (wire: Wire) => heard.forEach((listener) => void listener(wire)),
    end: () => ended.forEach((listener) => void listener()),
  };
}

const runtime = vi.hoisted(() => ({
  id: 'tableside' as string | undefined,
  connect: vi.fn(),
  onMessage: { addListener: vi.fn(), removeListener: vi.fn() },
}));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

const { connect } = await import('../../lib/port.ts');

let ports: ReturnType<typeof fakePort>[] = [];
let life: AbortController;
const orphaned = vi.fn();
const stored = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  ports = [];
  life = new AbortController();
  runtime.id = 'tableside';
  runtime.connect.mockReset().mockImplementation(({ name }) => {
    const port = fakePort(name);
    ports.push(port);
    return port;
  });
  runtime.onMessage.addListener.mockClear();
  orphaned.mockClear();
  stored.mockClear();
});

const open = () =>
  connect<PanelEvents, HubEvents>(
    'panel:k',
    { heard: { noteRemoved: stored }, orphaned },
    life.signal,
  );
const requestIds = (port = ports.at(-1)) =>
  (port?.posted ?? []).flatMap((wire) => ('request' in wire ? [wire.id] : []));

test('a request is answered by the reply that carries its id', async () => {
  const asked = open().request('deleteNote', { id: 'n1' });
  const [id = ''] = requestIds();
  ports[0]?.say({ reply: 'another', data: { id: 'n9' } });
  ports[0]?.say({ reply: id, data: { id: 'n1' } });
  expect(await asked).toEqual({ id: 'n1' });
});

test('a refusal is a sentence', async () => {
  const asked = open().request('deleteNote', { id: 'n1' });
  ports[0]?.say({ refused: requestIds()[0] ?? '', because: 'The notes are locked.' });
  await expect(asked).rejects.toThrow('The notes are locked.');
});

test('a request that was under way when the background stopped goes out again, with the same id', async () => {
  const asked = open().request('deleteNote', { id: 'n1' });
  const before = requestIds();
  ports[0]?.end();
  await vi.advanceTimersByTimeAsync(100);
  expect(requestIds()).toEqual(before);
  ports[1]?.say({ reply: before[0] ?? '', data: { id: 'n1' } });
  expect(await asked).toEqual({ id: 'n1' });
});

test('however often the background stops, it is tried again within half a second', async () => {
  void open().request('deleteNote', { id: 'n1' });
  for (let stop = 1; stop <= 12; stop++) {
    ports.at(-1)?.end();
    await vi.advanceTimersByTimeAsync(500);
    expect(ports).toHaveLength(stop + 1);
  }
});

test('a port that broke without a word is replaced', async () => {
  const link = open();
  const [first] = ports;
  if (first) first.broken = true;
  void link.request('deleteNote', { id: 'n1' });
  await vi.advanceTimersByTimeAsync(100);
  expect(ports).toHaveLength(2);
  expect(requestIds()).toHaveLength(1);
  // The news of the first one's end comes late, and means nothing for the second.
  first?.end();
  link.send('panelHidden', {});
  expect(ports[1]?.posted.at(-1)).toEqual({ event: 'panelHidden', data: {} });
});

test('with nothing to ask, a lost connection stays closed until there is', async () => {
  const link = open();
  ports[0]?.end();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ports).toHaveLength(1);
  link.send('panelHidden', {});
  expect(ports[1]?.posted).toEqual([{ event: 'panelHidden', data: {} }]);
});

test('after an update everything that waits is told so', async () => {
  const asked = open().request('deleteNote', { id: 'n1' });
  runtime.id = undefined;
  ports[0]?.end();
  await expect(asked).rejects.toThrow('Reload this page to save again.');
  expect(orphaned).toHaveBeenCalledOnce();
});

test('the end of its signal ends the connection, and what was waiting is not sent again', async () => {
  void open()
    .request('deleteNote', { id: 'n1' })
    .catch(() => {});
  ports[0]?.end();
  life.abort();
  await vi.advanceTimersByTimeAsync(5000);
  expect(ports).toHaveLength(1);
});

test('an event reaches its handler', () => {
  open();
  ports[0]?.say({ event: 'noteRemoved', data: { id: 'n1' } });
  expect(stored).toHaveBeenCalledWith({ id: 'n1' });
});

test('Woken while it is connected, it says again what it said at first', () => {
  const opened = vi.fn();
  connect<PanelEvents, HubEvents>('call', { opened, heard: {}, orphaned }, life.signal);
  const [wake] = runtime.onMessage.addListener.mock.calls.at(-1) ?? [];
  wake?.({ hub: 'awake' }, { id: 'tableside' });
  expect(opened).toHaveBeenCalledTimes(2);
  expect(ports).toHaveLength(1);
  wake?.({ hub: 'awake' }, { id: 'a stranger' });
  expect(opened).toHaveBeenCalledTimes(2);
});
