import { useMemo } from 'preact/hooks';
import type { Partner, People } from '../../lib/model.ts';
import { useLoaded } from './loaded.ts';

const load = () => import('../../lib/partners/people-names.ts');
const nobody: readonly string[] = [];

/** Whom she may name in a note. Names are read in many ways, and the panel is drawn with every caption. */
export function usePeopleNames(
  people: People | null,
  partners: readonly Partner[],
): readonly string[] {
  const names = useLoaded(load);
  return useMemo(() => names?.peopleNames(people, partners) ?? nobody, [names, people, partners]);
}
