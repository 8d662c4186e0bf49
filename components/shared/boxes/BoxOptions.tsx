interface Props {
  /** The id of the box they belong to. */
  of: string;
  label: string;
  options: readonly string[];
  marked: number;
  take(option: string): void;
}

export const optionId = (of: string, at: number) => `${of}-option-${at}`;

/** What a box can be filled with. The keys are those of the box: arrows mark, Enter takes. */
export function BoxOptions({ of, label, options, marked, take }: Props) {
  if (options.length === 0) return null;
  return (
    <div class="box-choices" id={`${of}-list`} role="listbox" aria-label={`${label}: choices`}>
      {options.map((option, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the box
        <div
          key={option}
          id={optionId(of, i)}
          class="box-choice"
          role="option"
          tabIndex={-1}
          aria-selected={i === marked}
          title={option}
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={({ detail }) => detail <= 1 && take(option)}
        >
          {option}
        </div>
      ))}
    </div>
  );
}
