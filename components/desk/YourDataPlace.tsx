import { useEffect, useRef, useState } from 'preact/hooks';
import type { StoreCounts } from '../../lib/messages.ts';
import type { ISODate, LockState } from '../../lib/model.ts';
import type { Going } from '../../lib/wipe/wipe.ts';
import type { DeskActions } from './actions.ts';
import { BackUpCard } from './BackUpCard.tsx';
import { DeleteCard } from './DeleteCard.tsx';
import type { DataActions, HerData } from './data-actions.ts';
import { KeepingCard } from './KeepingCard.tsx';
import { LockCard } from './LockCard.tsx';
import { RemindersCard } from './RemindersCard.tsx';
import { RestoreCard } from './RestoreCard.tsx';
import { StoredCard } from './StoredCard.tsx';
import { countsInWords } from './store-words.ts';

interface Props {
  herData: HerData;
  going: readonly Going[];
  today: ISODate;
  /** Everything was deleted just now. */
  isDeleted: boolean;
  actions: DataActions;
  copy: DeskActions['copy'];
  lock: LockState;
  /** Minutes without mouse and keys until they lock. */
  lockAfter: number;
  lockActions: Parameters<typeof LockCard>[0]['actions'];
  /** Changes when what is stored may have. */
  stored: unknown;
}

/** What is hers: kept safe elsewhere, brought back, gone on its day, or gone at once. */
export function YourDataPlace(props: Props) {
  const { herData, going, today, isDeleted, actions, copy, stored } = props;
  const { lock, lockAfter, lockActions } = props;
  const [counts, setCounts] = useState<StoreCounts | null>(null);
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Without them the page says less; the desk itself says that the store cannot be read.
    void actions.readCounts().then(setCounts, () => {});
  }, [stored]);

  return (
    <>
      <h1 ref={top} tabIndex={-1}>
        Your data
      </h1>
      {isDeleted && counts && countsInWords(counts).length === 0 && (
        <p class="deleted" role="status">
          Nothing of yours is left in this browser.
        </p>
      )}
      <p class="lead">It is yours. Keep a copy, take it with you, or delete it.</p>
      <div class="columns data-columns">
        <div class="data-column">
          <BackUpCard
            memory={herData.backup}
            actions={actions}
            strengthOf={lockActions.strengthOf}
          />
          <RestoreCard actions={actions} />
          <LockCard lock={lock} after={lockAfter} actions={lockActions} />
        </div>
        <div class="data-column">
          <StoredCard counts={counts} actions={actions} copy={copy} />
          <KeepingCard choices={herData.wipe} going={going} today={today} save={actions.saveWipe} />
          <RemindersCard choices={herData.reminders} turn={actions.turnReminder} />
          <DeleteCard
            counts={counts}
            deleteEverything={actions.deleteEverything}
            backUp={() => top.current?.focus()}
          />
        </div>
      </div>
    </>
  );
}
