/** Whole sheets with plans on them, in every layout, together with what is true of their actions. */
import fc from "fast-check";
import type { WorkbookSnapshot } from "../../../src/engine/model/snapshot";
import { blockShape, drawBlocks } from "./drawBlocks";
import { drawTable, type TrueAction } from "./drawTable";
import { Markers } from "./madeUpTexts";
import { tableShape, type TableShape } from "./planShapes";
import { printGrid } from "./printGrid";
import { SheetSketch } from "./sheetSketch";
import { above, below, drawAbove, drawBelow } from "./surroundings";

export interface PlanSheet {
  readonly layout: string;
  readonly snapshot: WorkbookSnapshot;
  /** In the order in which they stand, table after table. */
  readonly truth: readonly TrueAction[];
  /** Rows into which an empty row may be put: between the title and the plan, and above all. */
  readonly loosePlaces: readonly number[];
}

const place = fc.record({ row: fc.nat(3), column: fc.nat(2) });

/** One table under its titles, with other things beneath. */
export const oneTable = sheets(
  "one table",
  fc.record({ at: place, above, table: tableShape, below }),
  (shape) => {
    const { sketch, markers } = begin();
    const { title, row } = drawAbove(sketch, markers, shape.above, shape.at);
    const truth = drawTable(sketch, markers, shape.table, { row, column: shape.at.column }, title);
    drawBelow(sketch, markers, shape.below, shape.at.column);
    return { sketch, truth, loosePlaces: [shape.at.row, row] };
  },
);

/** Tables under each other, each beneath a line of its own, with the same headings or with others. */
export const stackedTables = sheets(
  "stacked tables",
  fc.record({
    at: place,
    above,
    tables: fc.array(tableShape, { minLength: 2, maxLength: 3 }),
    alike: fc.boolean(),
    gap: fc.integer({ min: 1, max: 2 }),
  }),
  (shape) => {
    const { sketch, markers } = begin();
    const first = drawAbove(sketch, markers, shape.above, shape.at);
    const truth: TrueAction[] = [];
    let row = first.row;
    shape.tables.forEach((table, index) => {
      const drawn = shape.alike ? alike(table, shape.tables[0] as TableShape) : table;
      const line = `Priority ${index + 1}: ${markers.next()}`;
      sketch.put(row, shape.at.column, { value: line, look: { bold: true } });
      const at = { row: row + 1, column: shape.at.column };
      const actions = drawTable(sketch, markers, drawn, at, line);
      // A column of its own, or a section with a name within the line, says best what an action answers to.
      truth.push(...actions.map((action) => ({ ...action, group: action.group ?? line })));
      row = sketch.nextRow + shape.gap;
    });
    return { sketch, truth, loosePlaces: [shape.at.row, first.row] };
  },
);

/** Two tables with the same headings and empty columns between them. */
export const sideBySide = sheets(
  "side by side",
  fc.record({ at: place, above, left: tableShape, right: tableShape, gap: fc.integer({ min: 1, max: 2 }) }),
  (shape) => {
    const { sketch, markers } = begin();
    const { row } = drawAbove(sketch, markers, { ...shape.above, facts: false }, shape.at);
    const left = drawTable(sketch, markers, simple(shape.left), { row, column: shape.at.column });
    const at = { row, column: sketch.nextColumn + shape.gap };
    const right = drawTable(sketch, markers, alike(simple(shape.right), shape.left), at);
    return { sketch, truth: [...left, ...right], loosePlaces: [shape.at.row, row] };
  },
);

/** Labelled blocks, labels with texts beside them, actions across. */
export const blocks = sheets("blocks", fc.record({ at: place, above, shape: blockShape }), (shape) => {
  const { sketch, markers } = begin();
  const { row } = drawAbove(sketch, markers, { ...shape.above, facts: false }, shape.at);
  const at = { row: row === shape.at.row ? row : Math.max(row, shape.at.row + 2), column: shape.at.column };
  const truth = drawBlocks(sketch, markers, shape.shape, at);
  return { sketch, truth, loosePlaces: [shape.at.row] };
});

export const planSheets = fc.oneof(
  { arbitrary: oneTable, weight: 4 },
  { arbitrary: stackedTables, weight: 2 },
  { arbitrary: sideBySide, weight: 1 },
  { arbitrary: blocks, weight: 2 },
);

/** A table with the columns and the headings of another. */
function alike(table: TableShape, other: TableShape): TableShape {
  const { kinds, wording, headingRows, dressed, grouping } = other;
  return { ...table, kinds, wording, headingRows, dressed, grouping };
}

/** Without page breaks and empty rows, which two tables side by side would have at the same places. */
function simple(table: TableShape): TableShape {
  return {
    ...table,
    rows: table.rows.map((row) => ({ ...row, pageBreak: "none", blankAfter: false, update: false })),
  };
}

function begin(): { sketch: SheetSketch; markers: Markers } {
  return { sketch: new SheetSketch(), markers: new Markers() };
}

interface Drawn {
  readonly sketch: SheetSketch;
  readonly truth: readonly TrueAction[];
  readonly loosePlaces: readonly number[];
}

/** Sheets that print themselves in a failure as a case's `sheet.txt` has them. */
function sheets<Shape>(
  layout: string,
  shapes: fc.Arbitrary<Shape>,
  draw: (shape: Shape) => Drawn,
): fc.Arbitrary<PlanSheet> {
  return shapes.map((shape) => {
    const { sketch, truth, loosePlaces } = draw(shape);
    const snapshot = sketch.finish();
    return {
      layout,
      snapshot,
      truth,
      loosePlaces,
      [fc.toStringMethod]: () => `${layout}\n${printGrid(snapshot)}\n`,
    };
  });
}
