import { afterEach, expect, test, vi } from 'vitest';
import { importInWorker } from '../../../../lib/brief/import/in-worker.ts';
import type { ImportMessage, ImportRequest } from '../../../../lib/brief/import/job.ts';

/** Stands in for the browser's worker and says what the test has it say. */
class StandIn {
  static last: StandIn;
  readonly address: URL;
  ended = false;
  asked: ImportRequest | null = null;
  onmessage: ((event: { data: ImportMessage }) => void) | null = null;
  onerror: ((event: { preventDefault(): void }) => void) | null = null;

  constructor(address: URL) {
    this.address = address;
    StandIn.last = this;
  }

  postMessage(request: ImportRequest): void {
    this.asked = request;
  }

  terminate(): void {
    this.ended = true;
  }

  says(data: ImportMessage): void {
    this.onmessage?.({ data });
  }
}

vi.stubGlobal('Worker', StandIn);
afterEach(() => vi.clearAllMocks());

const file = new File(['Which?,x\nBus,1\n'], 'a.csv');
const asked = () => vi.waitUntil(() => StandIn.last?.asked && !StandIn.last.ended);

test('The client passes the file on, tells the progress, and ends the worker', async () => {
  const onProgress = vi.fn();
  const outcome = importInWorker(file, onProgress, new AbortController().signal);
  await asked();
  expect(StandIn.last.address.pathname).toMatch(/worker\.ts$/);
  expect(StandIn.last.asked?.fileName).toBe('a.csv');
  StandIn.last.says({ says: 'progress', progress: { step: 'reading', done: 1, of: 2 } });
  expect(onProgress).toHaveBeenCalledWith({ step: 'reading', done: 1, of: 2 });
  StandIn.last.says({ says: 'done', outcome: { ok: false, problem: 'No.', next: 'Go.' } });
  expect(await outcome).toEqual({ ok: false, problem: 'No.', next: 'Go.' });
  expect(StandIn.last.ended).toBe(true);
});

test('Stopping ends the worker at once, and nothing is brought in', async () => {
  const stop = new AbortController();
  const outcome = importInWorker(file, () => {}, stop.signal);
  await asked();
  stop.abort();
  expect(await outcome).toMatchObject({ ok: false, problem: 'You stopped this.' });
  expect(StandIn.last.ended).toBe(true);
});

test('A worker that dies gives a sentence', async () => {
  const outcome = importInWorker(file, () => {}, new AbortController().signal);
  await asked();
  StandIn.last.onerror?.({ preventDefault: () => {} });
  expect(await outcome).toMatchObject({ ok: false, problem: 'This file could not be read.' });
});
