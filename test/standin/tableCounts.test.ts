/** Counts that are made here and not by the engine: both must come to the same ("COUNTIFS function", support.microsoft.com). */
import fc from "fast-check";
import { newWorkbook, onSheet } from "./excel";

const TEXTS = [
  "Red",
  "RED",
  "red ",
  "Amber",
  "Not started",
  "",
  "5",
  "R*d",
  "true",
  "10%",
  "Ünï",
  "1 May 2021",
];
// Without true, false and blank cells: the engine takes them for numbers, Excel does not.
const value = fc.oneof(
  fc.constantFrom(...TEXTS.filter((text) => text !== "")),
  fc.integer({ min: -3, max: 50_000 }),
  fc.double({ min: -2, max: 2, noNaN: true }).map((number) => Math.round(number * 4) / 4),
);
const criterion = fc.oneof(
  fc
    .constantFrom(...TEXTS, ...TEXTS.map((text) => `<>${text}`), ...TEXTS.map((text) => `=${text}`))
    .map(quoted),
  fc
    .tuple(fc.constantFrom(">", ">=", "<", "<=", "=", "<>", ""), fc.integer({ min: -3, max: 60 }))
    .map(([operator, number]) => quoted(operator + String(number))),
  fc.constantFrom('"<"&$F$1', '">="&$F$1', '"<="&($F$1+30)', '">"&($F$1-1)', "5", "$F$1"),
);

function quoted(text: string): string {
  return `"${text}"`;
}

/** Writes the values as a table and gives what the formulas come to. */
async function figures(
  rows: readonly (readonly unknown[])[],
  formulas: readonly string[],
): Promise<unknown[]> {
  newWorkbook();
  return onSheet(async (sheet, context) => {
    const columns = rows[0]?.length ?? 0;
    sheet.getRange("A1:C1").values = [["RAG", "Due", "Done"]];
    const body = sheet.getRangeByIndexes(1, 0, rows.length, columns);
    body.numberFormat = rows.map((row) => row.map((one) => (typeof one === "string" ? "@" : "General")));
    body.values = rows as unknown[][];
    sheet.tables.add(sheet.getRangeByIndexes(0, 0, rows.length + 1, columns), true).name = "Plan";
    sheet.getRange("F1").values = [[12]];
    const range = sheet.getRangeByIndexes(0, 7, formulas.length, 1);
    range.formulas = formulas.map((formula) => [formula]);
    range.load("values,formulas");
    await context.sync();
    expect(range.formulas.flat()).toEqual(formulas);
    return range.values.flat() as unknown[];
  });
}

test("the same as the engine's, which gets the same cells without the table's name", async () => {
  const row = fc.tuple(value, value);
  const conditions = fc.array(fc.tuple(fc.constantFrom("A", "B"), criterion), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 2, maxLength: 12 }),
      fc.array(conditions, { minLength: 1, maxLength: 6 }),
      async (rows, wishes) => {
        const last = rows.length + 1;
        const ours = wishes.map((wish) =>
          call(wish.map(([column, one]) => `Plan[${column === "A" ? "RAG" : "Due"}],${one}`)),
        );
        const engines = wishes.map((wish) =>
          call(wish.map(([column, one]) => `$${column}$2:$${column}$${last},${one}`)),
        );
        const found = await figures(rows, [...ours, ...engines]);
        expect(found.slice(0, wishes.length)).toEqual(found.slice(wishes.length));
      },
    ),
    { numRuns: 60 },
  );
});

function call(conditions: readonly string[]): string {
  return `=COUNTIFS(${conditions.join(",")})`;
}

const ROWS = [
  ["Red", 10, false],
  ["red", 20, true],
  ["Amber", "", ""],
  ["", 12, false],
];

test.each<[string, unknown]>([
  ['=COUNTIFS(Plan[RAG],"Red")', 2],
  ['=COUNTIFS(Plan[RAG],"<>Red")', 2],
  ['=COUNTIFS(Plan[RAG],"",Plan[Due],">0")', 1],
  ['=COUNTIFS(Plan[Due],"<"&$F$1)', 1],
  ['=COUNTIFS(Plan[Due],"<1")', 0],
  ['=COUNTIFS(Plan[Done],"<=0")', 0],
  ['=COUNTIFS(Plan[Done],"<>Red")', 4],
  ['=COUNTIFS(Plan[Due],"<="&($F$1+8),Plan[RAG],"<>")', 2],
  ['=ROWS(Plan[RAG])-COUNTIFS(Plan[RAG],"Red")', 2],
  ['="of "&COUNTIFS(Plan[RAG],"Red")&" red: COUNTIFS(Plan[RAG],x)"', "of 2 red: COUNTIFS(Plan[RAG],x)"],
  ['=HYPERLINK("#Sheet1!A1",COUNTIFS(Plan[RAG],"R?d"))', 2],
  ['=IF(COUNTIFS(Plan[RAG],"Red")=2,"two","other")', "two"],
  ['=SUM(COUNTIFS(Plan[RAG],"Red"),COUNTIFS(Plan[RAG],"Amber"))', 3],
])("%s: %p", async (formula, figure) => {
  expect(await figures(ROWS, [formula])).toEqual([figure]);
});

test("formulas in the counted column are calculated first", async () => {
  newWorkbook();
  const count = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A3").formulas = [["RAG"], ['="R"&"ed"'], ["Red"]];
    sheet.tables.add("A1:A3", true).name = "Plan";
    const cell = sheet.getRange("C1");
    cell.formulas = [['=COUNTIFS(Plan[RAG],"Red")']];
    cell.load("values");
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });
  expect(count).toBe(2);
});
