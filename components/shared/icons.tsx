/** Line drawings in the colour of the text around them; the button beside them has the words. */
function Icon({ d }: { d: string }) {
  return (
    <svg
      aria-hidden="true"
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={d} />
    </svg>
  );
}

/** A moon: quiet for a while. */
export const HushIcon = () => <Icon d="M16 11.6A6.6 6.6 0 0 1 8.4 4a6.6 6.6 0 1 0 7.6 7.6Z" />;
/** A tray: what waits in it. */
export const TrayIcon = () => (
  <Icon d="M4 11.5h3.4l1.2 2h2.8l1.2-2H16M4 11.5V15h12v-3.5L13.6 5H6.4L4 11.5Z" />
);
export const HideIcon = () => <Icon d="m8 4.5 5.5 5.5L8 15.5" />;
/** A padlock. */
export const LockIcon = () => <Icon d="M5.5 9.5h9v6.5h-9zM7.2 9.5V7a2.8 2.8 0 0 1 5.6 0v2.5" />;
