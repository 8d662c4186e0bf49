import { render } from 'preact';
import type { DeskActions } from '../../components/desk/actions.ts';
import { Desk } from '../../components/desk/Desk.tsx';
import { placeOf, places } from '../../components/desk/places.ts';
import '../../components/shared/tokens.css';
import '../../components/desk/desk.css';
import { applyDeskEvent, type DeskEvent, nothingRead } from '../../lib/desk-state.ts';
import { parseTerms } from '../../lib/glossary/terms.ts';
import terms from '../../lib/glossary/terms.tsv?raw';
import type { HubEvents } from '../../lib/messages.ts';
import { readPaper } from '../../lib/papers/read-paper.ts';
import { connect } from '../../lib/port.ts';
import { copyText } from '../panel/copy-text.ts';
import { createFinder } from './find-terms.ts';

const glossary = parseTerms(terms);
const root = document.getElementById('desk') ?? document.body;
let state = nothingRead;

function happened(event: DeskEvent): void {
  state = applyDeskEvent(state, event);
  show();
}

const link = connect<Record<never, never>, HubEvents>(
  'desk',
  {
    // While the background slept, another page may have changed something.
    opened: (opened) =>
      void opened.request('readOwnTerms', {}).then(
        (data) => happened({ event: 'ownTermsRead', data }),
        (error: Error) => happened({ event: 'ownTermsRefused', data: { because: error.message } }),
      ),
    heard: {
      termMarkStored: (data) => happened({ event: 'termMarkStored', data }),
      localTermsStored: (data) => happened({ event: 'localTermsStored', data }),
      localTermsRemoved: (data) => happened({ event: 'localTermsRemoved', data }),
    },
    orphaned: () =>
      happened({
        event: 'ownTermsRefused',
        data: { because: 'Tableside was updated. Your words are safe. Reload this page to go on.' },
      }),
  },
  new AbortController().signal,
);

const actions: DeskActions = {
  saveTerms: (list) => link.request('saveLocalTerms', list),
  deleteTerms: (ids) => link.request('deleteLocalTerms', { ids }),
  saveMark: (mark) => link.request('saveTermMark', mark),
  readPaper,
  findTerms: createFinder(glossary),
  copy: copyText,
};

function show(): void {
  const place = placeOf(location.hash);
  document.title = `${places[place]} - Tableside`;
  render(<Desk state={state} glossary={glossary} place={place} actions={actions} />, root);
}

addEventListener('hashchange', () => {
  show();
  document.querySelector<HTMLElement>('.place:not([hidden]) h1')?.focus();
});
// A file dropped beside the box would replace this page.
for (const type of ['dragover', 'drop'] as const) {
  addEventListener(type, (event) => event.preventDefault());
}
show();
