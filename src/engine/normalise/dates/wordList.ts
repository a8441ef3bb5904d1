/**
 * A pattern for any one of the words, which stand apart by spaces or line ends. Each may be a pattern of its
 * own, with `\s` for a space within.
 */
export function oneOf(words: string): string {
  return `(?:${words.trim().split(/\s+/).join("|")})`;
}
