import { withRaised } from '../../lib/brief/raised.ts';
import type { MeetingState } from '../../lib/meeting-state.ts';
import type { Entry } from '../../lib/tips/memory.ts';
import type { Help } from '../../lib/tips/tip.ts';
import type { PanelActions } from './actions.ts';
import type { MoveInBrief } from './brief-place.ts';
import type { JotStart } from './JotBox.tsx';
import type { TabName } from './Tabs.tsx';

interface InPanel {
  state: MeetingState;
  goTo(tab: TabName): void;
  jot(start: JotStart): void;
  showOpen(): void;
  wrapUp(answer: 'good' | 'hard'): void;
  move: MoveInBrief;
  actions: PanelActions;
}

/** Does what a tip offers beside its words. */
export function doTipHelp(help: Help, entry: Entry, panel: InPanel): void {
  const { actions, goTo, move } = panel;
  switch (help.does) {
    case 'jot':
      panel.jot({ kind: help.kind, text: help.start });
      break;
    case 'show ask':
      if (entry.askId) move(withAskOpen(panel.state, entry.askId));
      goTo('Brief');
      break;
    case 'show people':
      goTo('Room');
      break;
    case 'show open':
      panel.showOpen();
      break;
    case 'wrap up':
      panel.wrapUp(help.answer);
      break;
    case 'park ask':
      park(entry, panel);
      actions.answerTip();
      break;
  }
  actions.doneTip(entry);
}

/** Opens an ask with the item it belongs to, so that it is in sight. */
export function withAskOpen(
  { brief }: Pick<MeetingState, 'brief'>,
  askId: string,
): Parameters<MoveInBrief>[0] {
  const item = brief?.agenda.find(({ points }) => points.some(({ id }) => id === askId));
  const itemId = item?.id ?? null;
  return (before) => ({ ...before, itemId, opened: { askId, itemId } });
}

/** "Not today": it goes into an email, and nobody asks again. */
function park({ askId }: Entry, { state, actions }: InPanel): void {
  const { meeting, raised } = state;
  if (!askId || !meeting) return;
  const record = withRaised(raised, meeting, { id: askId }, { how: 'email after' });
  void actions.raiseAsk(record, meeting).catch(({ message }: Error) => actions.sayProblem(message));
}
