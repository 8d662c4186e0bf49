/**
 * Notices that the page asks for the screen. Runs in the page's own world, so it is small, leaves
 * nothing on `window`, and must never get in the way of the call: the page gets the same promise,
 * with the same stream or the same error.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { callPages } from '../lib/platforms/addresses.ts';
import { type SharingSaid, sharingEvent } from '../lib/share-guard.ts';

export default defineContentScript({
  matches: callPages,
  allFrames: true,
  world: 'MAIN',
  // Before the page keeps its own reference to what is wrapped here.
  runAt: 'document_start',

  main() {
    /** False: another guard has marked the event as handled. */
    const tell = (detail: SharingSaid) =>
      document.dispatchEvent(new CustomEvent(sharingEvent, { detail, cancelable: true }));

    // After an update we come again, into a page whose guard of before is still at work.
    if (!tell('asked')) return;

    let asking = 0;
    /** Pictures of the screen that still run, copies too. */
    const shown = new Set<unknown>();
    const say = () => tell(asking + shown.size > 0 ? 'yes' : 'no');

    document.addEventListener(sharingEvent, (event) => {
      if ((event as CustomEvent<SharingSaid>).detail !== 'asked') return;
      event.preventDefault();
      say();
    });

    function follow(track: MediaStreamTrack): void {
      if (track.readyState === 'ended') return;
      if (shown.size === 0) followEnds();
      shown.add(track);
      track.addEventListener('ended', () => gone(track));
    }

    function gone(track: unknown): void {
      if (shown.delete(track)) say();
    }

    /** A track stopped by the page fires no event, and a copy goes on when the first one stops. */
    let followsEnds = false;
    function followEnds(): void {
      if (followsEnds) return;
      followsEnds = true;
      wrap(MediaStreamTrack.prototype, 'stop', (call, track) => {
        call();
        gone(track);
      });
      wrap(MediaStreamTrack.prototype, 'clone', (call, track) => {
        const copy = call() as MediaStreamTrack;
        if (shown.has(track)) follow(copy);
        return copy;
      });
      wrap(MediaStream.prototype, 'clone', (call, stream) => {
        const copy = call() as MediaStream;
        if (stream.getVideoTracks().some((track) => shown.has(track))) {
          copy.getVideoTracks().forEach(follow);
        }
        return copy;
      });
    }

    if (typeof MediaDevices === 'undefined') return;
    wrap(MediaDevices.prototype, 'getDisplayMedia', (call) => {
      const answered = () => {
        asking--;
        say();
      };
      asking++;
      // While she chooses what to show, the panel is away already.
      say();
      try {
        const asked = call() as Promise<MediaStream>;
        asked
          .then((stream) => stream.getVideoTracks().forEach(follow))
          // A refusal is the page's business: it has the same promise.
          .catch(() => {})
          .then(answered);
        return asked;
      } catch (error) {
        answered();
        throw error;
      }
    });
  },
});

/** Puts something around a method. A proxy keeps its name, its length and "[native code]". */
function wrap<T extends object>(
  prototype: T,
  name: string,
  around: (call: () => unknown, self: T) => unknown,
): void {
  const was = Reflect.getOwnPropertyDescriptor(prototype, name);
  if (typeof was?.value !== 'function') return;
  const value = new Proxy(was.value, {
    apply: (method, self, values) => around(() => Reflect.apply(method, self, values), self),
  });
  Object.defineProperty(prototype, name, { ...was, value });
}
