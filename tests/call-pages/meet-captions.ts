/**
 * Meet's captions: one block a turn of consecutive speech, so that a monologue is one text that keeps
 * growing. Names of classes change every 6 to 12 months; role=region is what lasts [5].
 */
import { personOf } from './board-people.ts';
import { button, element, rewrite } from './element.ts';
import type { Labels } from './labels.ts';
import { pictureOf } from './look.ts';
import type { PageOptions } from './page.ts';
import type { Turn } from './voices.ts';

/** Classes since the redesign of 2024 [4-6], and before it [1]. */
const classes = {
  new: { region: 'vNKgIf UDinHf', block: 'nMcdL bj4p3b', name: 'NWpY1d', text: 'ygicle VbkSUe' },
  old: { region: 'iTTPOb', block: 'TBMuR bj4p3b', name: 'zs7s8d', text: 'bh44bd VbkSUe' },
};
/** A block that has grown too long loses at least this much of its head [1]. */
const headLost = 250;

interface Block {
  speaker: string;
  element: HTMLElement;
  text: HTMLElement;
  /** The utterances in it, oldest first. */
  turns: Map<number, string>;
  /** How many characters its head has lost. */
  cut: number;
}

export interface MeetCaptions {
  element: HTMLElement;
  written(turn: Turn): void;
  /** Takes all blocks away; the region stays. */
  clear(): void;
}

export function meetCaptions(
  page: Document,
  options: PageOptions,
  labels: Labels<'meet'>,
): MeetCaptions {
  const names = classes[options.build];
  const region = element(page, 'div', {
    role: 'region',
    'aria-label': labels.captions,
    tabindex: '0',
    class: names.region,
  });
  // Two children that are no captions stay at the end [1].
  const spacer = element(page, 'div', { class: 'AvwWM' });
  const jump = element(
    page,
    'div',
    { class: 'IMKgW' },
    button(page, {}, labels.jump, () => {}),
  );
  region.append(spacer, jump);
  let blocks: Block[] = [];
  const gone = new Set<number>();

  function newBlock(speaker: string): Block {
    const person = personOf(options.people, speaker);
    const shown = speaker === options.self ? labels.you : speaker;
    const picture = element(page, 'img', { alt: '', src: pictureOf(person) });
    const name = element(page, 'span', { class: names.name }, shown);
    const text = element(page, 'div', { class: names.text });
    const whole = element(
      page,
      'div',
      { class: names.block },
      element(
        page,
        'div',
        { class: 'adE6rb' },
        picture,
        element(page, 'div', { class: 'KcIKyf jxFHg' }, name),
      ),
      text,
    );
    region.insertBefore(whole, spacer);
    return { speaker, element: whole, text, turns: new Map(), cut: 0 };
  }

  function blockOf(turn: Turn): Block | undefined {
    const known = blocks.find(({ turns }) => turns.has(turn.id));
    if (known || gone.has(turn.id)) return known;
    const last = blocks.at(-1);
    if (last?.speaker === turn.speaker) return last;
    const made = newBlock(turn.speaker);
    blocks.push(made);
    if (options.rows > 0 && blocks.length > options.rows) dropTop();
    return made;
  }

  function dropTop(): void {
    const top = blocks.shift();
    top?.element.remove();
    for (const turn of top?.turns.keys() ?? []) gone.add(turn);
  }

  return {
    element: region,
    written(turn) {
      const block = blockOf(turn);
      if (!block) return;
      block.turns.set(turn.id, turn.text);
      const text = [...block.turns.values()].join(' ');
      if (text.length - block.cut > options.longestBlock) {
        block.cut = text.indexOf(' ', block.cut + headLost) + 1;
      }
      rewrite(block.text, text.slice(block.cut), options.mutation);
      region.scrollTop = region.scrollHeight;
    },
    clear() {
      for (const { element: each } of blocks) each.remove();
      blocks = [];
    },
  };
}
