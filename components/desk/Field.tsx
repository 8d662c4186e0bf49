import type { ComponentProps } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Props = ComponentProps<'input'> & {
  /** She opened the form to write here. */
  focused: boolean;
};

/** A line to write in. */
export function Field({ focused, ...rest }: Props) {
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (focused) box.current?.focus();
  }, []);
  return <input ref={box} type="text" autocomplete="off" {...rest} />;
}
