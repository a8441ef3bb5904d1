/** Runs long work of the engine a little at a time, so that pane and buttons answer while it lasts. */
import type { Steps } from "../engine";

/** Less than a frame: nobody notices a press that waits so long, nor if garbage is collected in it. */
const SLICE_MS = 10;

/**
 * The result of the work. Between slices everybody else has the thread; nothing of the workbook is touched here, so
 * that work may end between any two of them.
 * @throws the signal's reason, once it is aborted
 */
export async function runInSlices<Result>(steps: Steps<Result>, signal?: AbortSignal): Promise<Result> {
  for (;;) {
    signal?.throwIfAborted();
    const end = performance.now() + SLICE_MS;
    do {
      const { done, value } = steps.next();
      if (done === true) return value;
    } while (performance.now() < end);
    await othersHadTheThread();
  }
}

/**
 * Resolves after what waited for the thread was done. Not `setTimeout`, which browsers make wait for four milliseconds,
 * and for a second where the pane is out of sight; nor `scheduler.yield`, which comes back before a drawing of React's
 * that waits already.
 */
export function othersHadTheThread(): Promise<void> {
  const { setImmediate } = globalThis as { readonly setImmediate?: (callback: () => void) => void };
  // Node: a channel would keep the process alive.
  if (setImmediate !== undefined) return new Promise((resolve) => setImmediate(resolve));
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
