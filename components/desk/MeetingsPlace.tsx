import type { ID, Prep } from '../../lib/model.ts';
import type { DeskActions } from './actions.ts';

interface Props {
  prep: Prep;
  opened: ID | null;
  actions: DeskActions;
}

export function MeetingsPlace({ prep }: Props) {
  return <h1 tabIndex={-1}>Meetings {prep.plans.length}</h1>;
}
