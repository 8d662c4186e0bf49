import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  summary: ComponentChildren;
  class: string;
  /** Open from the start. */
  unfolded?: boolean;
  children(): ComponentChildren;
}

/** Something folded. It is not drawn before it is opened: a survey can have thousands of answers. */
export function SurveyFold({ summary, class: name, unfolded = false, children }: Props) {
  const [open, setOpen] = useState(unfolded);
  return (
    <details class={name} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children()}
    </details>
  );
}
