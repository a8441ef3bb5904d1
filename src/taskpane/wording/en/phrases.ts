/** How English counts and lists. */

/** Made once: `toLocaleString` makes one at each call, and lists hold thousands of numbers. */
const FORMAT = new Intl.NumberFormat("en-GB");

/** "1,204". */
export function number(count: number): string {
  return FORMAT.format(count);
}

/** "1 action", "11 actions", "1,204 actions". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(texts: readonly string[]): string {
  if (texts.length < 2) return texts[0] ?? "";
  return `${texts.slice(0, -1).join(", ")} and ${texts[texts.length - 1]}`;
}
