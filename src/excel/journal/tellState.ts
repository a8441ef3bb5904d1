/** Tells in the workbook how far a write has come, and who is at it. */
import { excelErrorOf } from "../excelError";
import { STATE_KEY, type JournalState, type Written } from "./journalState";

/** This page, for as long as it is open: nobody else's add-in has the same. */
const SELF = Math.random().toString(36).slice(2);
/** A request takes seconds, and the moment is told anew with each stage: who is silent for so long was cut off. */
const CUT_OFF_MS = 120_000;

export function queueState(
  context: Excel.RequestContext,
  { by: _by, at: _at, ...state }: JournalState,
): void {
  const going = state.stage === null ? {} : { by: SELF, at: Date.now() };
  context.workbook.settings.add(STATE_KEY, JSON.stringify({ ...state, ...going }));
}

/**
 * What was cut off is put right by the next one; but in a file that several people have open, the add-in of another may
 * be writing at this moment.
 * @throws ExcelError where that is so
 */
export function refuseOthersWrite({ stage, by, at }: JournalState): void {
  if (stage === null || by === undefined || by === SELF) return;
  const silent = Date.now() - (at ?? 0);
  if (silent >= 0 && silent < CUT_OFF_MS) throw excelErrorOf("Conflict");
}

/** What could be taken back before it, as it is kept in a state. */
export function formerOf(state: JournalState | null): Written | null {
  if (state === null) return null;
  const { number, label, witnesses } = state;
  return { number, label, ...(witnesses === undefined ? {} : { witnesses }) };
}

/** What could be taken back before a write is again what can be. */
export function queueFormer(context: Excel.RequestContext, former: Written | null): void {
  if (former === null) queueNoState(context);
  else queueState(context, { ...former, stage: null, former: null });
}

/** There is nothing to take back any more. */
export function queueNoState(context: Excel.RequestContext): void {
  context.workbook.settings.getItemOrNullObject(STATE_KEY).delete();
}
