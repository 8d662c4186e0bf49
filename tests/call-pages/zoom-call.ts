/** Zoom in a call: everything in a fixed root that is measured when the window resizes [1]. */
import { button, element, optional } from './element.ts';
import type { Labels } from './labels.ts';
import type { CallPage, PageOptions } from './page.ts';
import type { View } from './view.ts';
import { zoomCaptions } from './zoom-captions.ts';
import { zoomFooter } from './zoom-footer.ts';
import { zoomChat, zoomParticipants } from './zoom-panels.ts';
import { zoomStage } from './zoom-stage.ts';
import { zoomTranscript } from './zoom-transcript.ts';

export function zoomCall(
  page: Document,
  options: PageOptions,
  labels: Labels<'zoom'>,
  sim: CallPage,
): View {
  const stage = zoomStage(page, options, labels);
  const right = element(page, 'div', { id: 'wc-container-right' });
  const content = element(page, 'div', { id: 'wc-content' }, stage.element, right);
  const footer = zoomFooter(page, options, labels, sim);
  const inner = element(page, 'div', { class: 'meeting-client-inner' }, content, footer.element);
  const client = { class: 'meeting-client', role: 'presentation' };
  const app = element(page, 'div', { class: 'meeting-app' }, element(page, 'div', client, inner));

  const participants = zoomParticipants(page, options, labels);
  const chat = zoomChat(page, labels);
  const panel = ({ element: made }: { element: Element }) =>
    optional(
      () => made,
      () => right.append(made),
    );
  const showParticipants = panel(participants);
  const showChat = panel(chat);

  let captions: ReturnType<typeof zoomCaptions> | null = null;
  let transcript: ReturnType<typeof zoomTranscript> | null = null;

  function showCaptions(on: boolean): void {
    if (on && !captions) {
      captions = zoomCaptions(page, options, labels.onOpen);
      inner.append(captions.element);
      if (!options.fullTranscript) return;
      transcript = zoomTranscript(page, options, labels.transcript);
      right.append(transcript.element);
    } else if (!on) {
      captions?.close();
      transcript?.element.remove();
      captions = transcript = null;
    }
  }

  /** How these two look is a guess, but for the class of the stop button [1]. */
  const recording = optional(
    () => element(page, 'div', { class: 'recording-status', role: 'status' }, labels.recording),
    (made) => inner.prepend(made),
  );
  const presenting = optional(
    () => {
      const stop = button(page, { class: 'sharer-button--stop' }, labels.stopShare, () =>
        sim.present(false),
      );
      return element(page, 'div', { class: 'sharer-controlbar' }, labels.presenting, ' ', stop);
    },
    (made) => inner.prepend(made),
  );

  return {
    element: app,
    speaking: stage.speaking,
    written(turn) {
      captions?.written(turn);
      transcript?.written(turn);
    },
    update(now) {
      stage.update?.(now);
      footer.update?.(now);
      recording(now.recording);
      presenting(now.presenting);
      if (showParticipants(now.roster)) participants.update?.(now);
      if (showChat(now.chat)) chat.update?.(now);
      showCaptions(now.captions);
      // A width, as it slides in; nothing in it can be seen or reached while it is 0 [1].
      const open = now.roster || now.chat || transcript !== null;
      right.style.width = open ? '400px' : '0';
      right.style.visibility = open ? 'visible' : 'hidden';
    },
    close() {
      footer.close?.();
      captions?.close();
    },
  };
}
