import { useOwnId } from '../shared/own-id.ts';

interface Props {
  /** "Reading the backup" */
  says: string;
  /** From 0 to 1; null: nobody can say how far it is. */
  share: number | null;
}

/** How far something is, in words and as a bar. */
export function ProgressLine({ says, share }: Props) {
  const id = useOwnId();
  const percent = share === null ? null : Math.round(share * 100);
  return (
    <div class="progress-line">
      <p id={id} role="status">
        {says}
        {percent !== null && `: ${percent} of 100`}
      </p>
      <progress aria-labelledby={id} {...(share !== null && { value: share })} max={1} />
    </div>
  );
}
