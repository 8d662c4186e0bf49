import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { honestNumber } from '../../lib/brief/numbers.ts';
import { checkDraft } from '../../lib/brief/voice/check-draft.ts';
import { withSuggestion } from '../../lib/brief/voice/use.ts';
import type { Point, PointKind, View } from '../../lib/model.ts';
import { useOwnId } from '../shared/own-id.ts';
import { still } from '../shared/still.ts';
import { VoiceNote } from './VoiceNote.tsx';

const kinds: Record<PointKind, string> = {
  ask: 'Ask',
  question: 'Question',
  'red line': 'Red line',
  background: 'Background',
};

/** What is typed is handed on when she rests for so long; until then it is in this box alone. */
const restMs = 300;

interface Props {
  point: Point;
  /** "Ask 2": to tell its controls apart. */
  name: string;
  views: readonly View[];
  /** She added it just now, to write in it. */
  focused: boolean;
  /** The same functions at every drawing. */
  change(point: Point): void;
  remove(point: Point): void;
}

/**
 * One point of an item. Its words are held here while she types, so that a key redraws this point and
 * not the two hundred around it.
 */
export const PointEditor = still(function PointEditor({
  point,
  name,
  views,
  focused,
  change,
  remove,
}: Props) {
  const [text, setText] = useState(point.text);
  const [before, setBefore] = useState<string | null>(null);
  const latest = useRef({ point, text, change });
  latest.current = { point, text, change };
  const resting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useOwnId();

  function handOn(): void {
    clearTimeout(resting.current);
    resting.current = undefined;
    const { point, text, change } = latest.current;
    if (text !== point.text) change({ ...point, text });
  }

  useEffect(() => {
    if (focused) box.current?.focus();
    // A tab that is closed or hidden tells nobody later.
    addEventListener('pagehide', handOn);
    return () => {
      removeEventListener('pagehide', handOn);
      handOn();
    };
  }, []);

  function type(words: string): void {
    setText(words);
    clearTimeout(resting.current);
    resting.current = setTimeout(handOn, restMs);
  }

  function set(part: Partial<Point>): void {
    clearTimeout(resting.current);
    change({ ...point, text, ...part });
  }

  const linked = views.filter((view) => view.id === point.viewId);
  const isSaid = point.kind === 'ask' || point.kind === 'question';
  const isKept = point.kept?.text === text;
  const flag = useMemo(() => {
    if (!isSaid || isKept || text.trim() === '') return null;
    const context = { views: linked.length > 0 ? linked : views, names: [] };
    return checkDraft(text, context)[0] ?? null;
  }, [text, isSaid, isKept, point.viewId, views]);

  return (
    <li class="point">
      <div class="point-top">
        <select
          aria-label={`Kind of ${name}`}
          value={point.kind}
          onChange={({ currentTarget }) => set({ kind: currentTarget.value as PointKind })}
        >
          {Object.entries(kinds).map(([kind, label]) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </select>
        {point.kind === 'ask' && (
          <label class="tick">
            <input
              type="checkbox"
              aria-label={`Pin for the call: ${name}`}
              checked={point.pinned ?? false}
              onChange={({ currentTarget }) =>
                set({ pinned: currentTarget.checked ? true : undefined })
              }
            />
            Pin for the call
          </label>
        )}
        <button
          type="button"
          class="link"
          aria-label={`Delete ${name}`}
          onClick={() => remove({ ...point, text })}
        >
          Delete
        </button>
      </div>
      <textarea
        ref={box}
        rows={2}
        aria-label={name}
        aria-describedby={flag ? `${id}-voice` : undefined}
        placeholder={placeholders[point.kind]}
        value={text}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onBlur={handOn}
      />
      {isSaid && (views.length > 0 || point.viewId) && (
        <label class="backed">
          <span>Backed by</span>
          <select
            value={point.viewId ?? ''}
            onChange={({ currentTarget }) => set({ viewId: currentTarget.value || undefined })}
          >
            <option value="">no view yet</option>
            {views.map((view) => (
              <option key={view.id} value={view.id}>
                {[honestNumber(view.evidence), view.topic || view.line].filter(Boolean).join(': ')}
              </option>
            ))}
          </select>
        </label>
      )}
      <div id={`${id}-voice`}>
        {flag && (
          <VoiceNote
            flag={flag}
            use={() => {
              const words = withSuggestion(text, flag);
              setBefore(text);
              setText(words);
              set({ text: words });
              box.current?.focus();
            }}
            keep={(as) => {
              set({ kept: { text, as } });
              box.current?.focus();
            }}
          />
        )}
        {!flag && before !== null && before !== text && (
          <p class="voice-undo">
            Changed.{' '}
            <button
              type="button"
              class="link"
              onClick={() => {
                setText(before);
                setBefore(null);
                set({ text: before, kept: { text: before, as: 'mine' } });
                box.current?.focus();
              }}
            >
              Back to my words
            </button>
          </p>
        )}
        {isKept && point.kept?.as === 'own interest' && (
          <p class="hint">Your own interest. Say so when you speak.</p>
        )}
      </div>
    </li>
  );
});

const placeholders: Record<PointKind, string> = {
  ask: 'What do families ask for? One line.',
  question: 'What do you want to know?',
  'red line': 'What can the forum not agree to?',
  background: 'Good to know. Not to say.',
};
