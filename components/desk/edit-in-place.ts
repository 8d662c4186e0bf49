import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** For what is read, and changed in its own place: the keyboard goes back to the button that opened it. */
export function useEditInPlace() {
  const [editing, setEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const goesBack = useRef(false);
  useLayoutEffect(() => {
    if (goesBack.current && !editing) opener.current?.focus();
    goesBack.current = editing;
  }, [editing]);
  return {
    editing,
    opener,
    edit: () => setEditing(true),
    close: () => setEditing(false),
    /** Closes, and leaves the keyboard where something else has taken it. */
    closeAside: () => {
      goesBack.current = false;
      setEditing(false);
    },
  };
}
