import type { Prep } from '../../lib/model.ts';
import type { DeskActions } from './actions.ts';

interface Props {
  prep: Prep;
  actions: DeskActions;
}

export function ViewsPlace({ prep }: Props) {
  return <h1 tabIndex={-1}>Views {prep.views.length}</h1>;
}
