import { useState } from 'preact/hooks';
import type { Partner } from '../../lib/model.ts';
import {
  nameProblem,
  type PartnerText,
  partnerOfText,
  partnerText,
} from '../../lib/partners/partner-form.ts';
import { namedApart, partnersWith, sectors } from '../../lib/partners/partner-words.ts';
import { PartnerChoice } from './PartnerChoice.tsx';
import { PartnerField } from './PartnerField.tsx';
import { PartnerPower } from './PartnerPower.tsx';

interface Props {
  /** What stands in it at first: a stored card, or a name, or nothing. */
  before: Partial<Partner>;
  /** Every card: whom they may stand in for. */
  partners: readonly Partner[];
  /** What she had written before she looked elsewhere. */
  written?: PartnerText | null;
  /** Hears every change, so that it can be given back as `written`. */
  keep?(text: PartnerText): void;
  /** She opened it to write: the keyboard goes with her. */
  focused: boolean;
  /** Done when the store has it. */
  save(partner: Partner): Promise<unknown>;
  cancel(): void;
  /** Absent: there is nothing to remove. */
  remove?: (() => Promise<unknown>) | undefined;
}

const longestLine = 200;
const longestNote = 300;

/** The card of one partner, to write on. The words stay until the store has them. */
export function PartnerForm({
  before,
  partners,
  written,
  keep,
  focused,
  save,
  cancel,
  remove,
}: Props) {
  const [text, setText] = useState(() => written ?? partnerText(before));
  // Made once, so that a second press saves the same card.
  const [id] = useState(() => before.id ?? crypto.randomUUID());
  const [problem, setProblem] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [toName, setToName] = useState<object | null>(focused ? {} : null);

  const others = partnersWith('', partners)
    .filter((partner) => partner.id !== id)
    .map((partner): [string, string] => [partner.id, namedApart(partner, partners)]);

  function change(part: Partial<PartnerText>) {
    const next = { ...text, ...part };
    setText(next);
    keep?.(next);
  }

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const wrong = nameProblem(text);
    setProblem(wrong);
    if (wrong) setToName({});
    else attempt(() => save(partnerOfText(text, id)));
  }

  function attempt(work: () => Promise<unknown>) {
    setRefused(null);
    work().catch((error: Error) => setRefused(error.message));
  }

  return (
    <form
      class="partner-form"
      aria-label={before.id ? `Card of ${before.name}` : 'A new card'}
      noValidate
      onSubmit={submit}
    >
      <PartnerField
        label="Name"
        value={text.name}
        change={(name) => change({ name })}
        most={longestLine}
        problem={problem}
        focus={toName}
      />
      <PartnerField
        label="Also written as"
        hint="Put a comma between two names."
        value={text.aliases}
        change={(aliases) => change({ aliases })}
        most={longestNote}
      />
      <PartnerField
        label="Role"
        value={text.role}
        change={(role) => change({ role })}
        most={longestLine}
      />
      <PartnerField
        label="Organisation"
        value={text.org}
        change={(org) => change({ org })}
        most={longestLine}
      />
      <PartnerChoice
        label="Sector"
        value={text.sector}
        options={sectors.map((sector) => [sector, sector])}
        none="Not said"
        change={(sector) => change({ sector })}
      />
      <PartnerPower value={text.power} change={(power) => change({ power })} />
      {text.power === 'takes it back' && (
        <PartnerField
          label="Takes it to"
          value={text.takesTo}
          change={(takesTo) => change({ takesTo })}
          most={longestLine}
        />
      )}
      {others.length > 0 && (
        <PartnerChoice
          label="Stands in for"
          value={others.some(([id]) => id === text.standsInFor) ? text.standsInFor : ''}
          options={others}
          none="Nobody"
          change={(standsInFor) => change({ standsInFor })}
        />
      )}
      <PartnerField
        label="One friendly note"
        hint="Write it as if they will read it."
        value={text.note}
        change={(note) => change({ note })}
        most={longestNote}
      />
      <div class="partner-does">
        <button type="submit" class="button">
          Save
        </button>
        <button type="button" class="button quiet" onClick={cancel}>
          Cancel
        </button>
        {remove && (
          <button type="button" class="link" onClick={() => attempt(remove)}>
            Remove
          </button>
        )}
        {refused && (
          <p class="problem" role="alert">
            {refused}
          </p>
        )}
      </div>
    </form>
  );
}
