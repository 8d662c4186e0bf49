/** To win a moment when somebody asks and no answer is ready. Short, polite, true. */
export const buyTime: readonly string[] = [
  'Can I come back to that?',
  'What would that look like for a family?',
  'Can you say a bit more?',
];
