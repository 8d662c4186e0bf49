import { useState } from 'preact/hooks';
import type { ISODate } from '../../../lib/model.ts';
import { isPlainEnter } from './keys.ts';

interface Props {
  label: string;
  value: ISODate | undefined;
  set(day: ISODate): void;
  goOn(): void;
}

/** A day from the calendar. */
export function DayField({ label, value, set, goOn }: Props) {
  /** A year is typed digit by digit: "0002" is no day that anybody means. */
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      class="box-day"
      type="date"
      aria-label={label}
      value={typed ?? value ?? ''}
      onChange={({ currentTarget: { value: day } }) => {
        const isDay = day >= '2000';
        setTyped(isDay ? null : day);
        if (isDay && day !== value) set(day);
      }}
      onBlur={() => setTyped(null)}
      onKeyDown={(event) => {
        if (!isPlainEnter(event)) return;
        event.preventDefault();
        goOn();
      }}
    />
  );
}
