/** Without marks that no file may hold, or that turn text about; they come with what is pasted. */
export function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\v\f\u0085]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu, '')
    .replace(/\n+/g, '\n')
    .trim();
}

export const onOneLine = (text: string) => plain(text).replace(/\s+/g, ' ');
