import { useEffect, useState } from 'preact/hooks';
import type { PaperTerms } from '../../lib/glossary/paper-terms.ts';
import type { OwnTerms } from '../../lib/model.ts';
import type { DeskActions } from './actions.ts';
import { FoundTerms } from './FoundTerms.tsx';
import { PaperDrop } from './PaperDrop.tsx';
import { type PaperRead, PapersRead } from './PapersRead.tsx';
import { PasteText } from './PasteText.tsx';

interface Props {
  own: OwnTerms | null;
  actions: DeskActions;
}

/** The agenda and papers of a meeting: which words in them she may want to know. Kept in memory only. */
export function PapersPlace({ own, actions }: Props) {
  const [papers, setPapers] = useState<readonly PaperRead[]>([]);
  const [reading, setReading] = useState<string | null>(null);
  const [found, setFound] = useState<PaperTerms | null>(null);
  const localTerms = own?.localTerms;

  useEffect(() => {
    const texts = papers.flatMap(({ text }) => (text === null ? [] : [text]));
    if (texts.length === 0 || !localTerms) return setFound(null);
    const stop = new AbortController();
    void actions.findTerms(texts, localTerms, stop.signal).then((terms) => {
      if (!stop.signal.aborted) setFound(terms);
    });
    return () => stop.abort();
  }, [papers, localTerms]);

  /** A paper of the same name is the same paper, read again. */
  function add(paper: PaperRead) {
    setPapers((before) => [...before.filter(({ name }) => name !== paper.name), paper]);
  }

  async function readFiles(files: readonly File[]) {
    for (const file of files) {
      setReading(`Reading ${file.name}.`);
      const progress = (page: number, pages: number) => {
        if (page % 20 === 0) setReading(`Reading ${file.name}, page ${page} of ${pages}.`);
      };
      add(
        await actions.readPaper(file, progress).then(
          ({ text, note }) => ({ name: file.name, text, note }),
          (error: Error) => ({ name: file.name, text: null, note: error.message }),
        ),
      );
    }
    setReading(null);
  }

  return (
    <>
      <h1 tabIndex={-1}>Papers</h1>
      <p class="lead">
        Find the hard words before the meeting. Papers are read here and not kept: close the page
        and they are gone.
      </p>
      <div class="columns columns-papers">
        <div class="papers-in">
          <PaperDrop read={readFiles} />
          <PasteText
            id="paper-text"
            title="Or paste the text"
            does="Find the words"
            read={(text) => add({ name: 'Pasted text', text })}
          />
        </div>
        <div class="papers-out">
          <p class="said" role="status">
            {reading}
          </p>
          <PapersRead
            papers={papers}
            takeOut={(name) => setPapers(papers.filter((paper) => paper.name !== name))}
          />
          {found && own && (
            <FoundTerms key={keyOfPapers(papers)} found={found} own={own} actions={actions} />
          )}
          {papers.length === 0 && !reading && (
            <p class="empty empty-large">
              Add an agenda, minutes or a report. Its words show up here, the unknown ones first.
            </p>
          )}
        </div>
      </div>
    </>
  );
}

/** Other papers, another list. */
function keyOfPapers(papers: readonly PaperRead[]): string {
  return papers.map(({ name }) => name).join('\n');
}
