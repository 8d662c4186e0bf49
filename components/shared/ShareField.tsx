import { useState } from 'preact/hooks';
import type { ISODate, Share } from '../../lib/model.ts';
import { useOwnId } from './own-id.ts';
import { shareWords } from './share-words.ts';

interface Props {
  share: Share;
  today: ISODate;
  change(share: Share): void;
}

type After = 'public' | 'members';
const plain = Object.keys(shareWords) as (keyof typeof shareWords)[];
const isPlain = (value: string) => plain.find((each) => each === value);

/** Who may see a note, now or from a day on. */
export function ShareField({ share, today, change }: Props) {
  const id = useOwnId();
  const stored = typeof share === 'string' ? null : share;
  /** She wants it later and has not said when. */
  const [asking, setAsking] = useState(false);
  const [chosen, setChosen] = useState<After>('members');
  /** A year is typed digit by digit: "0002" is a day long ago. */
  const [typed, setTyped] = useState<string | null>(null);
  const after = stored && !asking ? stored.after : chosen;
  const later = asking || stored !== null;

  function choose(value: string) {
    const now = isPlain(value);
    setAsking(!now);
    if (now) change(now);
  }

  function chooseDay(day: string) {
    const isDay = day >= today;
    setTyped(isDay ? null : day);
    if (!isDay) return;
    setAsking(false);
    change({ embargoUntil: day, after });
  }

  function chooseAfter(next: After) {
    setChosen(next);
    if (stored && !asking) change({ ...stored, after: next });
  }

  return (
    <>
      <label for={id}>Share</label>
      <select
        id={id}
        value={asking || typeof share !== 'string' ? 'later' : share}
        onChange={({ currentTarget: { value } }) => choose(value)}
      >
        {plain.map((each) => (
          <option key={each} value={each}>
            {shareWords[each]}
          </option>
        ))}
        <option value="later">Later, from a day</option>
      </select>
      {later && (
        <>
          <label for={`${id}-day`}>From</label>
          <input
            id={`${id}-day`}
            type="date"
            min={today}
            value={typed ?? stored?.embargoUntil ?? ''}
            aria-describedby={asking ? `${id}-hint` : undefined}
            onChange={({ currentTarget: { value } }) => chooseDay(value)}
            onBlur={() => setTyped(null)}
          />
          <label for={`${id}-after`}>Then</label>
          <select
            id={`${id}-after`}
            value={after}
            onChange={({ currentTarget: { value } }) =>
              chooseAfter(value === 'public' ? 'public' : 'members')
            }
          >
            <option value="members">{shareWords.members}</option>
            <option value="public">{shareWords.public}</option>
          </select>
          {asking && (
            <p class="hint" id={`${id}-hint`}>
              Choose the day. Nothing changes before you do.
            </p>
          )}
        </>
      )}
    </>
  );
}
