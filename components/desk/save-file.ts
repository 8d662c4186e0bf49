/** Saves a file as her browser saves files. It is made here, so it comes from nowhere else. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it, but may not be done in this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
