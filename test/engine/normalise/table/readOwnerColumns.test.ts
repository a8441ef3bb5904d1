/** Who leads and who helps, where they stand in columns of their own. */
import type { Piece } from "../../../../src/engine/model/recognised";
import { valueOf } from "../../../../src/engine/model/reading";
import { joinPieces } from "../../../../src/engine/normalise/table/joinPieces";
import { makeTableReaders } from "../../../../src/engine/normalise/table/tableReaders";
import { readOwnerColumns } from "../../../../src/engine/normalise/table/readOwnerColumns";

const readers = makeTableReaders({ financialYearStart: 4, date1904: false }, { initials: {}, ragKey: [] });

/** The owners of one row, with a star behind those who do not lead; the cells are given by their headings. */
function owners(cells: Readonly<Record<string, string>>): string {
  const columns = Object.entries(cells);
  const headings = new Map(columns.map(([heading], column) => [column, heading]));
  const pieces = columns.flatMap(([, text], column): Piece[] =>
    text === "" ? [] : [{ sheet: "Plan", row: 1, column, text }],
  );
  const read = valueOf(readOwnerColumns(pieces, joinPieces(pieces), headings, readers, [])) ?? [];
  return read.map(({ name, leads }) => (leads ? name : `${name}*`)).join("; ");
}

test.each([
  [{ Lead: "Court Manager", Support: "Probation, Police" }, "Court Manager; Probation*; Police*"],
  [
    { "Responsibility / Lead": "Court Manager", "Responsibility / Support": "Police" },
    "Court Manager; Police*",
  ],
  [{ "Lead agency": "Police", "Supporting partners": "Police, Health" }, "Police; Health*"],
  [{ Lead: "TBC", Support: "Police" }, "Police"],
  [{ Lead: "", Support: "Police" }, "Police"],
  [{ Lead: "Court Manager", Support: "" }, "Court Manager"],
  [
    { "Strategic lead": "Director of Children's Services", "Tactical lead": "Court Manager" },
    "Director of Children's Services; Court Manager",
  ],
  [{ Agency: "Police", "Agency lead": "Court Manager" }, "Court Manager; Police*"],
  [{ Agency: "Police", "Lead officer": "" }, "Police"],
  [{ Agency: "Police", Team: "Court Team" }, "Police; Court Team"],
  [{ Accountable: "Bea Sand", Responsible: "Duty Manager" }, "Bea Sand; Duty Manager"],
  [{ Accountable: "Bea Sand", Responsible: "Bea Sand" }, "Bea Sand"],
  [{ Accountable: "TBC", Responsible: "Duty Manager" }, "Duty Manager"],
  [{ "Lead officer": "Bea Sand", "Lead's post": "Duty Manager" }, "Bea Sand, Duty Manager"],
  [{ "Lead and partners": "Court Manager", Owner: "Police" }, "Court Manager; Police"],
])("%j", (cells, said) => expect(owners(cells as Record<string, string>)).toBe(said));
