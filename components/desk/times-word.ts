/** "once", "twice", "12 times". */
export function timesWord(count: number): string {
  return ['never', 'once', 'twice'][count] ?? `${count} times`;
}
