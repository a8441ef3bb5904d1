/** Each behaviour that docs/standin.md claims has its tests, and these name where Excel's behaviour is written down. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const page = readFileSync(join(ROOT, "docs/standin.md"), "utf8");
const [, claims = ""] = /## What it does as Excel does\n([\s\S]*?)\n## /.exec(page) ?? [];

/** Each line's heading with the test files that it names in brackets. */
const lines = [...claims.matchAll(/^- \*\*(.+?)\*\*(.*)$/gm)].map(([, heading = "", rest = ""]) => ({
  heading,
  files: [...rest.matchAll(/\(((?:`\w+`(?:, )?)+)\)/g)].flatMap(([, names = ""]) =>
    names.split(", ").map((name) => name.replaceAll("`", "")),
  ),
}));
const testFile = (name: string) => join(ROOT, "test/standin", `${name}.test.ts`);

/** A page of Microsoft's, an issue, a standard, or a member of Office.js, whose remarks are its source. */
const SOURCE =
  /support\.microsoft\.com|learn\.microsoft\.com|(?:OfficeDev\/office-js|office-js issue|issue) #?\d+|ECMA-376|\[MS-\w+\]|ExcelApi|\bExcel\.\w+|Excel specifications|\b(?:Range|Table|Worksheet|Workbook|Chart|Setting|CustomXml|AutoFilter)\w*\.\w+|pages? "/;

test("there are claims", () => {
  expect(lines.length).toBeGreaterThan(20);
});

test.each(lines.map(({ heading, files }) => [heading, files] as const))(
  "%s: has its tests, which name their source",
  (_heading, files) => {
    expect(files.length).toBeGreaterThan(0);
    for (const name of files) expect(readFileSync(testFile(name), "utf8")).toMatch(SOURCE);
  },
);
