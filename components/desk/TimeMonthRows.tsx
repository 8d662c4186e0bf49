import { minutesWords, penceIn, poundsWords, type TimeMonth } from '../../lib/archive/time-log.ts';
import { dayInWords } from './when.ts';

export const timeColumns = ['Preparing', 'In the meeting', 'Expenses'] as const;

/** One month: what it came to, and the meetings under it. */
export function TimeMonthRows({ month: { name, rows, sum } }: { month: TimeMonth }) {
  return (
    <tbody>
      <tr class="time-month">
        <th scope="rowgroup">{name}</th>
        <td data-label={timeColumns[0]}>{minutesWords(sum.prep)}</td>
        <td data-label={timeColumns[1]}>{minutesWords(sum.inMeeting)}</td>
        <td data-label={timeColumns[2]}>{poundsWords(sum.pence)}</td>
      </tr>
      {rows.map(({ meeting, prep, inMeeting, expenses }) => (
        <tr key={meeting.id}>
          <th scope="row">
            <a href={`#notes=${meeting.id}`}>{meeting.title}</a>
            <span class="hint">{dayInWords(meeting.start)}</span>
          </th>
          <td data-label={timeColumns[0]}>{prep > 0 && minutesWords(prep)}</td>
          <td data-label={timeColumns[1]}>{inMeeting > 0 && minutesWords(inMeeting)}</td>
          <td data-label={timeColumns[2]}>
            {expenses.length > 0 && poundsWords(penceIn(expenses))}
            {expenses.length > 0 && (
              <span class="hint">{expenses.map(({ what }) => what).join(', ')}</span>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  );
}
