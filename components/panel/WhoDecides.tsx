import type { AgendaItem, Partner } from '../../lib/model.ts';
import { whoDecides } from '../../lib/partners/who-decides.ts';

interface Props {
  item: AgendaItem;
  here: readonly Partner[];
  partners: readonly Partner[];
  whole: boolean;
}

/** Who decides what is being talked about, and whether they are here. */
export function WhoDecides({ item, ...room }: Props) {
  return (
    <div class="who-decides">
      <h3>Who decides: {item.title}</h3>
      {whoDecides(item.decider, room).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
