import type { ComponentChildren } from 'preact';

const tabNames = ['Brief', 'Jargon', 'Notes', 'Room'] as const;
export type TabName = (typeof tabNames)[number];

interface Props {
  chosen: TabName;
  choose(tab: TabName): void;
  /** Something else stands in their place for a while. */
  hidden: boolean;
  children: ComponentChildren;
}

/** Four tabs and the page under the chosen one; arrow keys go along them. */
export function Tabs({ chosen, choose, hidden, children }: Props) {
  function walk(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const at = tabNames.indexOf(chosen);
    const next = tabNames[(at + step + tabNames.length) % tabNames.length];
    if (!next) return;
    choose(next);
    document.getElementById(`tab-${next}`)?.focus();
  }
  return (
    <>
      <div class="tabs" role="tablist" hidden={hidden} aria-label="Parts of the panel">
        {tabNames.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={name === chosen}
            aria-controls="tab-page"
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => choose(name)}
            onKeyDown={walk}
          >
            {name}
          </button>
        ))}
      </div>
      <div
        class="page"
        id="tab-page"
        role="tabpanel"
        aria-labelledby={`tab-${chosen}`}
        hidden={hidden}
      >
        {children}
      </div>
    </>
  );
}
