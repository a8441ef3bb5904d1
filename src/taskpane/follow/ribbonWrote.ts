/** How the pane hears of what a button of the ribbon wrote: both run in one page, and Excel tells of no edits of ours. */

const listeners = new Set<() => void>();

/** @returns what ends the listening */
export function onRibbonWrote(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function tellRibbonWrote(): void {
  for (const listener of listeners) listener();
}
