/** The way to what is still open: its name goes with the time. */
export interface LastView {
  label: 'Before it ends' | 'Wrap up';
  open(): void;
}
