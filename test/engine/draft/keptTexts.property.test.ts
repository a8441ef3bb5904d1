/** Whatever people type anywhere on the page, and wherever they put in rows: nothing of it is lost, and nothing doubles. */
import fc from "fast-check";
import { draftSummary } from "../../../src/engine/draft/draftSummary";
import type { Analysis } from "../../../src/engine/model/analysis";
import type { SheetDraft } from "../../../src/engine/model/draft";
import type { RegisterCell } from "../../../src/engine/model/register";
import { makeAnalysis, type ActionInput } from "../makePlan";

const AS_OF = "2026-10-01";
const COLUMNS = 10;
const action = (index: number, more: ActionInput = {}): ActionInput => ({
  ref: String(index),
  group: `Recommendation ${1 + (index % 3)}`,
  action: `${["Write", "Train", "Audit", "Publish"][index % 4]} number ${index}`,
  owners: [`Lead ${index % 2}`],
  rag: "Red",
  due: "2026-07-31",
  ...more,
});
const BEFORE = [1, 2, 3, 4, 5].map((index) => action(index));
/** Of these, the first is no exception any more, the second has left, a sixth is new. */
const AFTER = [action(1, { rag: "Green", due: "2027-01-01" }), ...[5, 4, 3, 6].map((index) => action(index))];

interface Page {
  readonly cells: RegisterCell[][];
  readonly written: ReadonlySet<string>;
}

function pageOf(draft: SheetDraft): Page {
  const cells: RegisterCell[][] = [];
  for (const { row, column, values } of draft.cells) {
    values.forEach((line, down) => {
      while (cells.length <= row + down) cells.push(new Array<RegisterCell>(COLUMNS).fill(null));
      line.forEach((value, across) => ((cells[row + down] as RegisterCell[])[column + across] = value));
    });
  }
  return { cells, written: new Set(draft.prints) };
}

const redraw = (analysis: Analysis, page: Page): Page =>
  pageOf(draftSummary({ ...analysis, snapshot: { ...analysis.snapshot, summary: page } }));

const textsOf = ({ cells }: Page) => cells.flat().filter((cell) => typeof cell === "string");

const place = fc.record({ row: fc.nat(70), column: fc.nat(COLUMNS - 1) });
const edits = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant("type" as const), at: place }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("put in a row" as const), at: place }) },
  ),
  { maxLength: 8 },
);

test("nothing that was typed is lost, and a second refresh changes nothing more", () => {
  const before = makeAnalysis([{ actions: BEFORE }], AS_OF);
  const after = makeAnalysis([{ actions: AFTER }], AS_OF);
  fc.assert(
    fc.property(edits, fc.boolean(), (made, planChanges) => {
      const page = pageOf(draftSummary(before));
      made.forEach(({ kind, at: { row, column } }, index) => {
        if (kind === "put in a row") page.cells.splice(row, 0, new Array<RegisterCell>(COLUMNS).fill(null));
        // Beneath our area stands what is the user's alone, and the as-at date is theirs to change.
        else if (row < page.cells.length && page.cells[row]?.[column - 1] !== "As at")
          (page.cells[row] as RegisterCell[])[column] = `typed by hand ${index}`;
      });
      const typed = textsOf(page).filter((text) => text.startsWith("typed by hand"));
      const analysis = planChanges ? after : before;
      const once = redraw(analysis, page);
      const twice = redraw(analysis, once);
      const kept = textsOf(once).filter((text) => text.startsWith("typed by hand"));
      expect(kept.sort()).toEqual(typed.sort());
      expect(twice.cells).toEqual(once.cells);
    }),
    { numRuns: 100 },
  );
});
