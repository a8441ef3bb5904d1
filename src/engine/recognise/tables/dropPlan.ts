/** Tables that read as a plan and that the user said are none. */
import type { RecognisedTable } from "../../model/recognised";
import { fold } from "../../text/fold";
import { firstActionOf, headingsOf, LIKE, likeness, type Choices } from "../grid/choices";

/** The table as another table where the user said so, else as it is. */
export function dropPlan(choices: Choices, table: RecognisedTable): RecognisedTable {
  const dropped = choices.noPlans.some(
    ({ headings, firstAction }) =>
      likeness(headings, headingsOf(table)) >= LIKE &&
      (firstAction === null || fold(firstAction) === fold(firstActionOf(table))),
  );
  if (!dropped) return table;
  const { row: top, rows } = table.range;
  return {
    ...table,
    isPlan: false,
    confidence: 1,
    reason: "You said that this is no plan.",
    what: "a table that you said is no plan",
    records: [],
    rows: table.rows.map((one) =>
      one.row < top || one.row >= top + rows || one.role === "heading" || one.role === "blank"
        ? one
        : { ...one, role: "other", reason: "It belongs to a table that you said is no plan." },
    ),
    chosen: "no-plan",
  };
}
