/** A pattern (see pattern.ts) as a tree. The syntax is that of a regular expression, and as much of it as rules use. */

export type Node =
  | { kind: 'text'; text: string }
  /** One letter; `few` lists them where they are not many. */
  | { kind: 'one'; test: (code: number) => boolean; few?: string[] }
  | { kind: 'all'; nodes: Node[] }
  | { kind: 'any'; nodes: Node[] }
  | { kind: 'repeat'; node: Node; least: number; most: number; lazy: boolean }
  | { kind: 'look'; node: Node; behind: boolean; negative: boolean }
  | { kind: 'class'; name: string }
  | { kind: 'claim'; node: Node }
  | { kind: 'start' }
  | { kind: 'end' };

const wordEnd: Node = {
  kind: 'look',
  behind: false,
  negative: true,
  node: { kind: 'one', test: (code) => code !== 0x20 },
};

export function parsePattern(source: string): Node {
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} at ${at} in the pattern ${source}`);
  };

  function alternatives(): Node {
    const nodes = [sequence()];
    while (source[at] === '|') {
      at++;
      nodes.push(sequence());
    }
    return nodes.length === 1 ? (nodes[0] as Node) : { kind: 'any', nodes };
  }

  function sequence(): Node {
    const nodes: Node[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const node = repeated(atom());
      const last = nodes.at(-1);
      if (node.kind === 'text' && last?.kind === 'text') {
        nodes[nodes.length - 1] = { kind: 'text', text: last.text + node.text };
      } else nodes.push(node);
    }
    return nodes.length === 1 ? (nodes[0] as Node) : { kind: 'all', nodes };
  }

  function repeated(node: Node): Node {
    const found = /^(?:[?*+]|\{(\d+),(\d*)\})(\?)?/.exec(source.slice(at, at + 8));
    if (!found) return node;
    at += found[0].length;
    const lazy = found[3] === '?';
    const far = Number.POSITIVE_INFINITY;
    if (found[1] !== undefined) {
      return { kind: 'repeat', node, lazy, least: +found[1], most: found[2] ? +found[2] : far };
    }
    const [least, most] = found[0][0] === '?' ? [0, 1] : found[0][0] === '*' ? [0, far] : [1, far];
    return { kind: 'repeat', node, lazy, least, most };
  }

  function atom(): Node {
    const sign = source[at] ?? fail('It ends too early');
    at++;
    if (sign === '(') return group();
    if (sign === '[') return characters();
    if (sign === '^') return { kind: 'start' };
    if (sign === '$') return { kind: 'end' };
    if (sign === '.') return { kind: 'one', test: () => true };
    if (sign === '\\') return { kind: 'text', text: source[at++] ?? '' };
    if (sign !== '<') return { kind: 'text', text: sign };
    const end = source.indexOf('>', at);
    const name = source.slice(at, end);
    at = end + 1;
    return { kind: 'class', name };
  }

  function group(): Node {
    const found = /^\?(?:([:])|(<)?([=!])|<claim>)/.exec(source.slice(at)) ?? fail('Unknown group');
    at += found[0].length;
    const node = alternatives();
    if (source[at] !== ')') fail('A group does not close');
    at++;
    if (found[1]) return node;
    if (!found[3]) return { kind: 'claim', node };
    const behind = found[2] === '<';
    // What it looks ahead to ends at a word: `(?!at)` is about "at" and not about "ate".
    const whole: Node = behind ? node : { kind: 'all', nodes: [node, wordEnd] };
    return { kind: 'look', node: whole, behind, negative: found[3] === '!' };
  }

  function characters(): Node {
    const end = source.indexOf(']', at);
    const set = new RegExp(`[${source.slice(at, end)}]`);
    at = end + 1;
    const allowed = Uint8Array.from({ length: 128 }, (_, code) =>
      set.test(String.fromCharCode(code)) ? 1 : 0,
    );
    const others = set.test('é');
    const few = [...allowed.keys()]
      .filter((code) => allowed[code] === 1)
      .map((code) => String.fromCharCode(code));
    return {
      kind: 'one',
      test: (code) => (code < 128 ? allowed[code] === 1 : others),
      ...(few.length <= 12 && !others ? { few } : {}),
    };
  }

  const node = alternatives();
  if (at < source.length) fail('Something is left over');
  return node;
}
