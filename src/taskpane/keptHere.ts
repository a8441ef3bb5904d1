/**
 * What the browser keeps for this user and this add-in: their name, their language. Never a word of a plan, and
 * nothing that a workbook needs.
 */

const PREFIX = "ActionPlan_";
/** Where the browser keeps nothing, it holds until the pane is closed. */
const held = new Map<string, string>();

/** Null where nothing is kept. */
export function keptHere(key: string): string | null {
  try {
    return localStorage.getItem(storageKey(key)) ?? held.get(key) ?? null;
  } catch {
    // Storage can be switched off; then asking again is all that is lost.
    return held.get(key) ?? null;
  }
}

export function keepHere(key: string, value: string): void {
  held.set(key, value);
  try {
    localStorage.setItem(storageKey(key), value);
  } catch {
    return;
  }
}

/** Excel on the web parts storage by the page that the add-in stands in, and gives the key of the part. */
function storageKey(key: string): string {
  // The types of Office.js do not name it yet.
  const context: { partitionKey?: string } | undefined =
    typeof Office === "undefined" ? undefined : (Office.context as { partitionKey?: string } | undefined);
  return `${context?.partitionKey ?? ""}${PREFIX}${key}`;
}
