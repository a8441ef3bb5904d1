/** What an add-in keeps in the workbook (`Workbook.settings`) and where the file keeps it ([MS-OWEXML]). */
import { connectOfficeJs } from "../../src/standin/node";
import { newStandin, openStandin } from "../../src/standin/standin";
import { readParts } from "../../src/standin/workbook/file/packageParts";
import { TODAY, codeOf, newWorkbook, reopened } from "./excel";

const OURS = "11111111-2222-4333-8444-555555555555";
const THEIRS = "99999999-2222-4333-8444-555555555555";

async function keep(key: string, value: unknown): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.settings.add(key, value);
    await context.sync();
  });
}

function kept(key: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
    await context.sync();
    return setting.isNullObject ? "missing" : (setting.value as unknown);
  });
}

test.each([
  ["a text with all that XML and JSON mean something by", `<a b="c">&amp;\t\n\u0001 'x' \ud800 \ufffe</a>`],
  ["an empty text", ""],
  ["a number", 12.5],
  ["a list in an object", { columns: ["Due", null], version: 2, on: true }],
])("%s is in the saved file", async (_what, value) => {
  const standin = newWorkbook();
  await keep('the "key" & more', value);
  await reopened(standin);
  expect(await kept('the "key" & more')).toEqual(value);
});

test("an add-in keeps at most 2 MB, all its settings together (office-js issues 621 and 3957)", async () => {
  newWorkbook();
  const half = "x".repeat(1024 * 1024);
  await keep("first", half);
  expect(await codeOf(keep("second", half))).toBe("InvalidArgument");
  await keep("second", half.slice(1_000));
  expect(await codeOf(keep("third", half))).toBe("InvalidArgument");
  expect(await kept("third")).toBe("missing");
});

test("what was deleted is gone from the file", async () => {
  const standin = newWorkbook();
  await keep("plan", 1);
  const again = await reopened(standin);
  await Excel.run(async (context) => {
    context.workbook.settings.getItem("plan").delete();
    await context.sync();
  });
  await reopened(again);
  expect(await kept("plan")).toBe("missing");
});

test("settings are of one add-in; another sees its own and keeps the first one's (Excel.SettingCollection)", async () => {
  const options = (addIn: string) => ({ fileName: "plan.xlsx", today: () => TODAY, addIn });
  const first = newStandin(options(OURS));
  connectOfficeJs(first);
  await keep("plan", "ours");
  const second = await openStandin(await first.save(), options(THEIRS));
  connectOfficeJs(second);
  expect(await kept("plan")).toBe("missing");
  await keep("plan", "theirs");
  const bytes = await second.save();
  connectOfficeJs(await openStandin(bytes, options(OURS)));
  expect(await kept("plan")).toBe("ours");
  connectOfficeJs(await openStandin(bytes, options(THEIRS.toUpperCase())));
  expect(await kept("plan")).toBe("theirs");
});

test("the parts lie where [MS-OWEXML] wants them: the package leads to the panes, these to the add-in", async () => {
  const standin = newStandin({ fileName: "plan.xlsx", today: () => TODAY, addIn: OURS });
  connectOfficeJs(standin);
  await keep("plan", "a & b");
  const parts = await readParts(await standin.save(), (name) => /webext|\.rels$|Content_Types/.test(name));
  expect(parts.get("xl/webextensions/webextension1.xml")).toContain(`<we:reference id="${OURS}"`);
  expect(parts.get("xl/webextensions/webextension1.xml")).toContain(
    '<we:property name="plan" value="&quot;a &amp; b&quot;"/>',
  );
  expect(parts.get("_rels/.rels")).toContain('Target="xl/webextensions/taskpanes.xml"');
  expect(parts.get("xl/webextensions/_rels/taskpanes.xml.rels")).toContain('Target="webextension1.xml"');
  expect(parts.get("[Content_Types].xml")).toContain(
    'PartName="/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"',
  );
});

test("document properties are in the saved file; the last author and the day it was made can be read (1.7)", async () => {
  const standin = newWorkbook();
  const texts = {
    author: "A. Person & others",
    category: "Plans",
    comments: "two\nlines",
    company: "Thornbury Vale Council",
    keywords: "youth, justice",
    manager: "Head of service",
    subject: "Improvement",
    title: "Action plan",
  };
  await Excel.run(async (context) => {
    context.workbook.properties.set(texts);
    await context.sync();
  });
  await reopened(standin);
  const read = await Excel.run(async (context) => {
    const properties = context.workbook.properties.load();
    await context.sync();
    return properties.toJSON();
  });
  expect(read).toMatchObject(texts);
  expect([typeof read.lastAuthor, Number(read.creationDate?.getUTCFullYear()) > 2000]).toEqual([
    "string",
    true,
  ]);
});
