/**
 * Our own writes, one after the other: pane, buttons and shortcuts share a page, and a write that began beside another
 * would find its journal open, take it for one that was cut off, and put it back while it goes on.
 */
import { runExcel } from "./runExcel";

let last: Promise<unknown> = Promise.resolve();

/** Does the work when all that was handed over earlier is done, whether or not it succeeded. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}

/**
 * As `runExcel`, in turn.
 * @throws ExcelError when Excel refuses
 */
export function runWriting<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return inTurn(() => runExcel(work));
}
