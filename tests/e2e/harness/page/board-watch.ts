/** In the panel's frame: a clock that can be put on, and a list of every live line there was. */
export interface BoardWatch {
  /** Puts the clock to this minute of the board. It goes on from there in real time. */
  putOn(minute: number): void;
  micIsOn: boolean;
  readonly lines: readonly { says: string; minute: number; micWasOn: boolean }[];
}

declare global {
  interface Window {
    boardWatch: BoardWatch;
  }
}

/** For `evaluate`: needs nothing from around it. */
export function watchBoard(): void {
  const RealDate = Date;
  const began = RealDate.now();
  let [base, since] = [began, began];
  const now = () => base + RealDate.now() - since;
  window.Date = class extends RealDate {
    constructor(...given: [] | [number | string]) {
      super(given.length === 0 ? now() : given[0]);
    }
    static override now = now;
  } as DateConstructor;

  const lines: { says: string; minute: number; micWasOn: boolean }[] = [];
  let last = '';
  const look = () => {
    const says = document.querySelector('.tip:not(.tip-quiet) p')?.textContent ?? '';
    if (says && says !== last) {
      lines.push({ says, minute: (now() - began) / 60_000, micWasOn: window.boardWatch.micIsOn });
    }
    last = says;
  };
  new MutationObserver(look).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  window.boardWatch = {
    putOn(minute) {
      [base, since] = [began + minute * 60_000, RealDate.now()];
    },
    micIsOn: false,
    lines,
  };
}
