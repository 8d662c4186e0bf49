import type { Sector, Sense } from '../model.ts';

const columns = [
  'term',
  'stands_for',
  'meaning',
  'ask',
  'sector',
  'nation',
  'status',
  'also',
  'mishears',
  'guard',
  'common',
  'source',
] as const;
type Cells = Record<(typeof columns)[number], string>;

export const sectors: readonly Sector[] = [
  'education',
  'health',
  'social care',
  'local authority',
  'law',
  'voluntary',
  'general',
];
const nations = ['England', 'UK', 'England and Wales', 'Wales', 'Scotland', 'Northern Ireland'];
const needed = ['term', 'stands_for', 'meaning', 'source'] as const;

/**
 * Reads the glossary's table: one row a sense, a tab between cells, `;` between the words of a list.
 * `status` is "current", "local", "old", "old > NEW TERM" or "proposed 2026-02". A mishear with `!`
 * before it is an ordinary word. Throws with the line number when a row is not of that shape.
 */
export function parseTerms(tsv: string): Sense[] {
  const [head, ...rows] = tsv.trimEnd().split('\n');
  if (head !== columns.join('\t'))
    throw new Error('The first line of the glossary has to name its columns.');
  return rows.map((row, i) => {
    try {
      return senseOf(row.split('\t'));
    } catch (error) {
      throw new Error(`Line ${i + 2} of the glossary ${(error as Error).message}`);
    }
  });
}

function senseOf(list: string[]): Sense {
  if (list.length !== columns.length) throw new Error(`needs ${columns.length} cells.`);
  const cells = Object.fromEntries(columns.map((name, i) => [name, list[i] ?? ''])) as Cells;
  const empty = needed.find((name) => cells[name] === '');
  if (empty) throw new Error(`has no ${empty.replace('_', ' ')}.`);
  const sector = sectors.find((each) => each === cells.sector);
  if (!sector) throw new Error(`has an unknown sector, "${cells.sector}".`);
  if (!nations.includes(cells.nation)) throw new Error(`has an unknown nation, "${cells.nation}".`);
  const mishears = partsOf(cells.mishears);
  return {
    term: cells.term,
    standsFor: cells.stands_for,
    meaning: cells.meaning,
    ask: cells.ask,
    sector,
    nation: cells.nation,
    ...statusOf(cells.status),
    also: partsOf(cells.also),
    mishears: mishears.filter((each) => !each.startsWith('!')),
    wordMishears: mishears.filter((each) => each.startsWith('!')).map((each) => each.slice(1)),
    guard: guardOf(cells.guard),
    common: commonOf(cells.common),
    source: cells.source,
  };
}

function partsOf(cell: string): string[] {
  return cell === '' ? [] : cell.split(';');
}

function statusOf(cell: string): Pick<Sense, 'status' | 'now' | 'since'> {
  const [, status, now, since] =
    /^(?:(current|local|old)|old > (.+)|proposed (\d{4}-\d{2}))$/.exec(cell) ?? [];
  if (now) return { status: 'old', now };
  if (since) return { status: 'proposed', since };
  if (status === 'current' || status === 'local' || status === 'old') return { status };
  throw new Error(`has an unknown status, "${cell}".`);
}

function guardOf(cell: string): Sense['guard'] {
  if (cell === '') return null;
  if (cell === 'capitals' || cell === 'sector') return cell;
  throw new Error(`has an unknown guard, "${cell}".`);
}

function commonOf(cell: string): Sense['common'] {
  if (cell === '1' || cell === '2' || cell === '3') return Number(cell) as Sense['common'];
  throw new Error('needs 1, 2 or 3 for how common it is.');
}
