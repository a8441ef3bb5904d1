/** Any workbook that is saved holds the same when it is read again: here, by openpyxl and by LibreOffice. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { connectOfficeJs } from "../../src/standin/node";
import { openStandin } from "../../src/standin/standin";
import { contents, makeWorkbook, sheetWish, type SheetContents } from "./anyWorkbook";
import { TODAY, reopened } from "./excel";

/** Many sheets at once for the programs outside, which are slow to start. */
const SHEETS_FOR_OTHERS = 40;

test("here", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(sheetWish, { minLength: 1, maxLength: 3 }), async (wishes) => {
      const standin = await makeWorkbook(wishes);
      const before = await contents();
      await reopened(standin);
      expect(await contents()).toEqual(before);
    }),
    { numRuns: 40 },
  );
});

function works(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Runs with the name of a file that holds many sheets, and what they hold. */
async function withFile(
  work: (file: string, folder: string, held: SheetContents[]) => unknown,
): Promise<void> {
  const standin = await makeWorkbook(fc.sample(sheetWish, { numRuns: SHEETS_FOR_OTHERS, seed: 20260310 }));
  const held = await contents();
  const folder = mkdtempSync(join(tmpdir(), "round-trip-"));
  try {
    const file = join(folder, "any.xlsx");
    writeFileSync(file, await standin.save());
    await work(file, folder, held);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const python = ["python3", "/usr/bin/python3"].find((command) => works(command, ["-c", "import openpyxl"]));
const withPython = python === undefined ? test.skip : test;
const withOffice = works("soffice", ["--version"]) ? test : test.skip;

withPython("openpyxl (skipped where Python or openpyxl is not there)", () =>
  withFile((file, _folder, held) => {
    const script = join(__dirname, "readWorkbook.py");
    const json = execFileSync(python ?? "", [script, file], { encoding: "utf8", maxBuffer: 1e8 });
    expect(JSON.parse(json)).toEqual(held);
  }),
);

withOffice("LibreOffice, which opens the file and writes it anew (skipped where it is not there)", () =>
  withFile(async (file, folder, held) => {
    const out = join(folder, "out");
    execFileSync("soffice", [
      `-env:UserInstallation=file://${join(folder, "profile")}`,
      ...["--headless", "--convert-to", "xlsx", "--outdir", out, file],
    ]);
    connectOfficeJs(
      await openStandin(readFileSync(join(out, "any.xlsx")), { fileName: "any.xlsx", today: () => TODAY }),
    );
    expect(await contents()).toEqual(held);
  }),
);
