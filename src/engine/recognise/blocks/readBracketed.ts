/** Plans without a table: a list of things to do, each with its lead and date in brackets behind it. */
import { cellName } from "../../model/address";
import type { Field } from "../../model/field";
import type { Piece, RawRecord, RecognisedRow, RecognisedTable } from "../../model/recognised";
import { isStyled, rangeOf, type Grid } from "../grid/grid";
import { countWords, isOrder } from "../grid/profileColumn";
import { SECTION } from "../words/rowWords";

/** Fewer than this are no list, and fewer lines than this share with brackets may be any text. */
const FEWEST = 3;
const MOST = 0.6;
const WORDS_OF_AN_ACTION = 3;
/** "… (Gwen, by 30/04/27)", "… [Court Team – July 2027]". */
const BEHIND = /^(.*\S)\s*[([]([^()[\]]{3,80})[)\]]\.?$/s;
const BETWEEN = /\s*[,;/]\s+|\s+[-–—]\s+|\s+by\s+(?=\d|\p{Lu})/u;

/** Reads the rows as such a list; null where they are none. */
export function readBracketed(grid: Grid, rows: readonly number[]): RecognisedTable | null {
  const single = rows.filter((row) => grid.filled(row).length === 1);
  const column = grid.filled(single[0] ?? -1)[0];
  if (column === undefined || single.length < MOST * rows.length) return null;
  const found = new Map<number, RawRecord>();
  let group: readonly Piece[] = [];
  for (const row of single) {
    const record = recordOf(grid, row, column);
    if (record)
      found.set(row, group.length === 0 ? record : { ...record, fields: { ...record.fields, group } });
    else if (row !== rows[0] && (isStyled(grid, row, column) || SECTION.test(grid.text(row, column))))
      group = [grid.piece(row, column)];
  }
  const [first] = found.keys();
  const within = single.filter((row) => row >= (first ?? Infinity) && !isStyled(grid, row, column));
  const orders = [...found.values()].filter(({ fields }) => isOrder(fields.action?.[0]?.text ?? "")).length;
  // "The budget was noted (Finance Lead, May 2027)" stands in minutes.
  if (found.size < Math.max(FEWEST, MOST * within.length) || orders < MOST * found.size) return null;
  return tableOf(grid, column, found);
}

/** The action, and what stands in brackets behind it; null where that names nobody and no day. */
function recordOf(grid: Grid, row: number, column: number): RawRecord | null {
  const [, action = "", inside = ""] = BEHIND.exec(grid.text(row, column)) ?? [];
  if (countWords(action) < WORDS_OF_AN_ACTION) return null;
  const piece = grid.piece(row, column);
  const parts: { readonly owners: string[]; readonly due: string[] } = { owners: [], due: [] };
  for (const part of inside.split(BETWEEN)) {
    const [shape] = grid.shapesOfText(part);
    if (shape === "date" || shape === "status") parts.due.push(part);
    else if (shape === "owner" || isName(part)) parts.owners.push(part);
    else return null;
  }
  if (parts.due.length === 0 || parts.owners.length === 0) return null;
  const fields: Partial<Record<Field, readonly Piece[]>> = {
    action: [{ ...piece, text: action }],
    owners: [{ ...piece, text: parts.owners.join("\n") }],
    due: [{ ...piece, text: parts.due.join("\n") }],
  };
  return { rows: [row], fields, extras: [], updates: [] };
}

/** "Gwen", "Court Team": no more than a few words, and no sentence. */
function isName(text: string): boolean {
  return /^\p{Lu}/u.test(text) && countWords(text) <= 4;
}

function tableOf(grid: Grid, column: number, found: ReadonlyMap<number, RawRecord>): RecognisedTable {
  const groups = new Set(
    [...found.values()].flatMap(({ fields }) => fields.group?.map(({ row }) => row) ?? []),
  );
  const numbers = [...groups, ...found.keys()].sort((a, b) => a - b);
  const [top = grid.top] = numbers;
  const bottom = numbers[numbers.length - 1] ?? top;
  const rows: RecognisedRow[] = [];
  for (let row = top; row <= bottom; row++) {
    if (found.has(row))
      rows.push({ row, role: "action", reason: "Who does it and by when stand in brackets behind it." });
    else if (grid.filled(row).length === 0)
      rows.push({ row, role: "blank", reason: "Nothing stands in this row." });
    else if (groups.has(row))
      rows.push({ row, role: "section", reason: "What the lines that follow serve." });
    else rows.push({ row, role: "note", reason: "A text between the actions." });
  }
  return {
    id: `${grid.sheet}!${cellName({ row: top, column })}`,
    range: rangeOf(grid, { top, left: column, bottom, right: column }),
    layout: "blocks",
    isPlan: true,
    confidence: 0.55,
    reason: `No table, but ${found.size} lines that each name somebody and a day in brackets.`,
    headingRows: [],
    columns: [],
    labels: {},
    rows,
    records: [...found.values()],
    what: "an action plan",
  };
}
