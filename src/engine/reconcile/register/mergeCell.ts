/** One cell of the register against what the sheet says now and what it said when it was last read. */
import type { DraftValue } from "../../model/draft";
import type { RegisterCell, Settlement } from "../../model/register";
import { printOf } from "../../text/printOf";

export type CellVerdict = "same" | "taken" | "kept" | "conflict";

export interface MergedCell {
  readonly verdict: CellVerdict;
  readonly cell: RegisterCell;
  /** What the next refresh compares with. */
  readonly base: string | null;
}

/**
 * `base` is the fingerprint of what the sheet said, null where that is not known: then a cell that is filled on
 * one side only is taken from there, and two different texts are a conflict. As long as a conflict is open its
 * base stays, so that every refresh tells it again.
 */
export function mergeCell(
  base: string | null,
  register: RegisterCell,
  sheet: DraftValue,
  settled: Settlement["take"] | null = null,
): MergedCell {
  const inSheet = printOf(sheet);
  const inRegister = printOf(register);
  if (inSheet === inRegister) return { verdict: "same", cell: register, base: inSheet };
  const taken: MergedCell = { verdict: "taken", cell: sheet, base: inSheet };
  const kept: MergedCell = { verdict: "kept", cell: register, base: inSheet };
  if (base === null ? inRegister === "" : base === inRegister) return taken;
  if (base === null ? inSheet === "" : base === inSheet) return kept;
  if (settled !== null) return settled === "sheet" ? taken : kept;
  return { verdict: "conflict", cell: register, base };
}
