import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Entry } from '../../lib/tips/memory.ts';
import type { OwnWords } from '../../lib/tips/phrases.ts';
import type { Help } from '../../lib/tips/tip.ts';
import { tipOf } from '../../lib/tips/tips.ts';
import { clockTime } from '../shared/dates.ts';
import type { PanelActions } from './actions.ts';
import { TipHelps } from './TipHelps.tsx';

interface Props {
  tray: readonly Entry[];
  words: OwnWords;
  help(help: Help, entry: Entry): void;
  close(): void;
  actions: Pick<PanelActions, 'doneTip' | 'copy'>;
}

/** What was noticed and not shown, for when there is time. It stands in the place of the tabs. */
export function Tray({ tray, words, help, close, actions }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);

  return (
    <section class="page tray" aria-label="Noticed">
      <div class="tray-head">
        <h2 ref={heading} tabIndex={-1}>
          Noticed
        </h2>
        <button type="button" class="link" onClick={close}>
          Back
        </button>
      </div>
      {tray.length === 0 && <p class="empty">Nothing waits here.</p>}
      <ul>
        {tray.map((entry) => {
          const tip = tipOf(entry.tip);
          const says = entry.says ?? tip?.says;
          return (
            <li key={`${entry.tip} ${entry.key}`} class="card">
              <p class="tray-says">{says}</p>
              <p class="note-about">
                {clockTime(new Date(entry.at))}
                {entry.times > 1 && `, ${entry.times} times`}
              </p>
              <p class="hint">{tip?.why}</p>
              <div class="tip-does">
                <TipHelps entry={entry} words={words} help={help} copy={actions.copy} />
                <button
                  type="button"
                  class="link"
                  aria-label={`Done: ${says}`}
                  onClick={() => {
                    // The button goes with its row: the keyboard stays in the list.
                    heading.current?.focus();
                    actions.doneTip(entry);
                  }}
                >
                  Done
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
