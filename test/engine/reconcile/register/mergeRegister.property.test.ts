/** Random edits on both sides: nothing that was typed is lost, and a second refresh changes nothing more. */
import fc from "fast-check";
import type { RegisterCell } from "../../../../src/engine/model/register";
import { sheetTable, Sides, type SheetRow } from "./sides";

const RUNS = Number(process.env.RUNS ?? 150);
const HEADINGS = ["Ref", "Recommendation", "Action", "Lead", "Due", "Progress"];
/** Few words and few leads, so that rows are often alike. */
const words = ["train", "all", "staff", "write", "the", "policy", "audit", "case", "files", "panel", "risk"];
const phrase = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
  .map((some) => some.join(" "));
const sheetRow: fc.Arbitrary<SheetRow> = fc.record({
  Ref: fc.option(fc.integer({ min: 1, max: 9 }).map(String)),
  Recommendation: fc.option(fc.constantFrom("Safety", "Quality")),
  Action: phrase,
  Lead: fc.option(fc.constantFrom("Head of Service", "Quality Lead")),
  Due: fc.option(fc.integer({ min: 46000, max: 46010 })),
  Progress: fc.option(phrase),
});

type SheetEdit =
  | { kind: "type"; row: number; heading: string; text: string }
  | { kind: "insert"; row: number; sheetRow: SheetRow }
  | { kind: "delete"; row: number }
  | { kind: "move"; row: number; to: number };
const place = fc.nat({ max: 30 });
const sheetEdit: fc.Arbitrary<SheetEdit> = fc.oneof(
  fc.record({
    kind: fc.constant("type" as const),
    row: place,
    heading: fc.constantFrom(...HEADINGS),
    text: phrase,
  }),
  fc.record({ kind: fc.constant("insert" as const), row: place, sheetRow }),
  fc.record({ kind: fc.constant("delete" as const), row: place }),
  fc.record({ kind: fc.constant("move" as const), row: place, to: place }),
);

type RegisterEdit =
  | { kind: "type"; row: number; column: number }
  | { kind: "formula"; row: number; column: number }
  | { kind: "sort"; column: number }
  | { kind: "add row" }
  | { kind: "add column"; at: number };
const registerEdit: fc.Arbitrary<RegisterEdit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("type" as const), row: place, column: place }) },
  fc.record({ kind: fc.constant("formula" as const), row: place, column: place }),
  fc.record({ kind: fc.constant("sort" as const), column: place }),
  fc.record({ kind: fc.constant("add row" as const) }),
  fc.record({ kind: fc.constant("add column" as const), at: place }),
);

const round = fc.record({
  sheet: fc.array(sheetEdit, { maxLength: 4 }),
  register: fc.array(registerEdit, { maxLength: 4 }),
});

function editSheet(rows: readonly SheetRow[], edit: SheetEdit): readonly SheetRow[] {
  const at = rows.length === 0 ? 0 : edit.row % rows.length;
  const without = rows.filter((_, index) => index !== at);
  if (edit.kind === "insert") return [...rows.slice(0, at), edit.sheetRow, ...rows.slice(at)];
  if (edit.kind === "type")
    return rows.map((row, index) => (index === at ? { ...row, [edit.heading]: edit.text } : row));
  if (rows.length < 2) return rows;
  if (edit.kind === "delete") return without;
  const to = edit.to % rows.length;
  return [...without.slice(0, to), rows[at] as SheetRow, ...without.slice(to)];
}

/** Makes the edit; gives the text that was typed with it, which is like no other, and forgets what it replaced. */
function editRegister(sides: Sides, edit: RegisterEdit, number: number, typed: Set<string>): void {
  const { headings, rows } = sides.register;
  const text = `typed ${number}`;
  const write = (row: number, column: number, cell: RegisterCell) => {
    typed.delete(textOf(rows[row]?.[column] ?? null));
    typed.add(textOf(cell));
    sides.rows((all) =>
      all.map((cells, r) => (r === row ? cells.map((old, c) => (c === column ? cell : old)) : cells)),
    );
  };
  if (edit.kind === "add column") {
    sides.addColumn(`Mine ${number}`, (row) => `${text} of ${row}`, edit.at % (headings.length + 1));
    rows.forEach((_, row) => typed.add(`${text} of ${row}`));
  } else if (edit.kind === "add row") {
    typed.add(text);
    sides.rows((all) => [...all, headings.map((heading) => (heading === "Action" ? text : null))]);
  } else if (edit.kind === "sort") {
    const column = edit.column % headings.length;
    const key = (cells: readonly RegisterCell[]) => textOf(cells[column] ?? null);
    sides.rows((all) => [...all].sort((one, other) => key(one).localeCompare(key(other))));
  } else if (rows.length > 0) {
    write(
      edit.row % rows.length,
      edit.column % headings.length,
      edit.kind === "formula" ? { formula: `=${number}` } : text,
    );
  }
}

function textOf(cell: RegisterCell): string {
  return typeof cell === "object" && cell !== null ? cell.formula : String(cell ?? "");
}

test("nothing typed is lost, every action is there once, and refreshing twice changes nothing more", () => {
  fc.assert(
    fc.property(
      fc.array(sheetRow, { minLength: 1, maxLength: 8 }),
      fc.array(round, { minLength: 1, maxLength: 3 }),
      (first, rounds) => {
        let rows: readonly SheetRow[] = first;
        const sides = new Sides(sheetTable(rows, HEADINGS));
        const typed = new Set<string>();
        let number = 1000;
        for (const { sheet, register } of rounds) {
          rows = sheet.reduce(editSheet, rows);
          for (const edit of register) editRegister(sides, edit, ++number, typed);
          const order = sides.register.rows.map((row) => row);
          const table = sheetTable(rows, HEADINGS);
          const refresh = sides.refresh(table);

          const standing = new Set(sides.register.rows.flat().map(textOf));
          for (const text of typed) expect(standing).toContain(text);
          expect(refresh.rows.flatMap((row) => row.from ?? [])).toEqual(order.map((_, index) => index));
          expect(refresh.rows.flatMap((row) => row.action ?? []).sort()).toEqual(
            table.rows.map((row) => row.action).sort(),
          );

          const before = { register: sides.register, base: sides.base };
          const again = sides.refresh(table);
          expect({ register: sides.register, base: sides.base }).toEqual(before);
          expect([again.taken, again.added, again.vanished]).toEqual([[], [], []]);
          expect(again.conflicts).toEqual(refresh.conflicts);
        }
      },
    ),
    { numRuns: RUNS },
  );
}, 120_000);

test("what nobody typed over is what the sheet says", () => {
  fc.assert(
    fc.property(
      fc.array(sheetRow, { minLength: 1, maxLength: 8 }),
      fc.array(sheetEdit, { maxLength: 6 }),
      (first, edits) => {
        const sides = new Sides(sheetTable(first, HEADINGS));
        const table = sheetTable(edits.reduce(editSheet, first), HEADINGS);
        const refresh = sides.refresh(table);
        expect(refresh.conflicts).toEqual([]);
        for (const row of refresh.rows) {
          const fresh = table.rows.find((one) => one.action === row.action);
          if (fresh !== undefined) expect(row.cells.map(textOf)).toEqual(fresh.cells.map(textOf));
        }
      },
    ),
    { numRuns: RUNS },
  );
}, 120_000);
