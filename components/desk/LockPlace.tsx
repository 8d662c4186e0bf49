import { LockCard } from './LockCard.tsx';

/** What becomes of all that is hers. */
export function LockPlace(props: Parameters<typeof LockCard>[0]) {
  return (
    <>
      <h1 tabIndex={-1}>Your data</h1>
      <LockCard {...props} />
    </>
  );
}
