const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** "20 weeks" -> "twenty weeks", as captions may write it; null where there is no such number. */
export function numberInWords(text: string): string | null {
  const words = text.replace(/(?<![\p{L}\p{N}])\d{1,2}(?![\p{L}\p{N}])/gu, (digits) => {
    const n = Number(digits);
    if (n < 20) return ones[n] ?? digits;
    const rest = n % 10;
    return `${tens[Math.floor(n / 10)]}${rest > 0 ? ` ${ones[rest]}` : ''}`;
  });
  return words === text ? null : words;
}
