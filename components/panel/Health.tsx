import type { MeetingState } from '../../lib/meeting-state.ts';
import type { Call } from '../../lib/model.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import type { PanelActions } from './actions.ts';

interface Props {
  state: MeetingState;
  details: PanelActions['details'];
  copy: PanelActions['copy'];
}

/** Whether each part works just now, in plain words, and what to send to somebody who can mend it. */
export function Health({ state, details, copy }: Props) {
  const { call, unsaved, problem } = state;
  return (
    <section class="card">
      <h2>Is it working?</h2>
      <dl class="facts">
        <dt>Call</dt>
        <dd>{call ? callWords[call.state] : 'No call page yet'}</dd>
        <dt>Captions</dt>
        <dd>{call ? captionWords[call.captions] : 'Off'}</dd>
        <dt>Notes</dt>
        <dd>
          {(problem && 'Cannot be read now') ||
            (unsaved.length > 0 ? `${unsaved.length} not saved yet` : 'All saved')}
        </dd>
      </dl>
      <CopyButton
        text="Which parts of the page we find, as numbers. Nothing that was said or written."
        copy={async () => copy(await details())}
        label="Copy details"
      />
    </section>
  );
}

const callWords: Record<Call['state'], string> = {
  none: 'Not started',
  prejoin: 'Not joined yet',
  lobby: 'Waiting to be let in',
  'in-call': 'Seen',
  ended: 'Ended',
  unknown: 'The page looks new to us. Notes still work.',
};

const captionWords: Record<Call['captions'], string> = {
  off: 'Help is off',
  none: 'None on the page',
  seen: 'Seen',
  quiet: 'Quiet for 5 minutes. The page may have changed.',
};
