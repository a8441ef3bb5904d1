/** Parts of sentences. */

/** "1 action", "11 actions". */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(texts: readonly string[], and: string): string {
  if (texts.length < 2) return texts[0] ?? "";
  return `${texts.slice(0, -1).join(", ")} ${and} ${texts.at(-1)}`;
}
