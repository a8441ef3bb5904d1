/**
 * The add-in uses nothing that an Excel may lack which the manifest lets it into. What each member needs stands in
 * Microsoft's own types ("[Api set: ExcelApi 1.4]").
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildWorkbook } from "../src/excel/buildWorkbook";
import { selectCell } from "../src/excel/selectCell";
import { connectOfficeJs } from "../src/standin/node";
import { openStandin } from "../src/standin/standin";
import { collectMembers, type UsedMember } from "./requirements/collectMembers";
import { membersSent } from "./requirements/membersSent";
import { elementsNamed, readXml } from "./readXml";

const ROOT = join(__dirname, "..");
const ROOMS = ["src/excel", "src/commands", "src/taskpane", "src/functions", "src/runtime"];

/** What the manifest asks for. */
const GRANTED = elementsNamed(readXml(readFileSync(join(ROOT, "manifest.xml"), "utf8")), "Set").map(
  ({ attributes }) => `${attributes["Name"]} ${attributes["MinVersion"]}`,
);

/** Facts that an event brings, where Excel is new enough: undefined means that it does not say, and code takes it so. */
const NOT_ALWAYS_SAID = new Set(["WorksheetChangedEventArgs.triggerSource"]);

/** All code is type-checked, which takes seconds, on a busy machine minutes. */
const PATIENCE_MS = 600_000;

let used: readonly UsedMember[];
beforeAll(() => {
  used = collectMembers(ROOMS);
}, PATIENCE_MS);

/** "ExcelApi 1.13" covers "ExcelApi 1.4". */
function covers(granted: string, wanted: string): boolean {
  const [[name, version = ""], [needed, least = ""]] = [granted.split(" "), wanted.split(" ")];
  const [major, minor] = version.split(".").map(Number) as [number, number];
  const [leastMajor, leastMinor] = least.split(".").map(Number) as [number, number];
  return name === needed && (major > leastMajor || (major === leastMajor && minor >= leastMinor));
}

test("every member that is used is in a set that the manifest asks for, or is asked for at run time", () => {
  const missing = used.filter(({ member, set, guard }) => {
    // "Mailbox" says from when Outlook has it; Excel has had it as long as it has buttons of add-ins.
    if (set === null || set.startsWith("Mailbox ") || NOT_ALWAYS_SAID.has(member)) return false;
    return ![...GRANTED, ...(guard === null ? [] : [guard])].some((granted) => covers(granted, set));
  });
  expect(missing).toEqual([]);
});

test("it is really looked at: members of every kind of use are among those found", () => {
  const sets = new Map(used.map(({ member, set }) => [member, set]));
  expect(used.length).toBeGreaterThan(100);
  expect(sets.get("Table.resize")).toBe("ExcelApi 1.13"); // called
  expect(sets.get("Range.values")).toBe("ExcelApi 1.1"); // loaded by name
  expect(sets.get("Range.getMergedAreasOrNullObject")).toBe("ExcelApi 1.13");
  expect(sets.has("PivotTable.refresh")).toBe(false);
});

test("what went to Excel in a build is among them", async () => {
  const bytes = readFileSync(join(ROOT, "assets/samples/improvement-plan.xlsx"));
  const standin = await openStandin(new Uint8Array(bytes), { fileName: "improvement-plan.xlsx" });
  const sent = membersSent(standin);
  connectOfficeJs(standin);
  const { written } = await buildWorkbook({ asOf: "2026-11-21" });
  await buildWorkbook({ asOf: "2026-11-22" });
  await selectCell({ sheet: written[0]?.name ?? "", row: 0, column: 0 });
  const names = new Set(used.map(({ member }) => member.split(".").at(-1)?.toLowerCase()));
  expect(sent.size).toBeGreaterThan(60);
  expect([...sent].filter((name) => !names.has(name.toLowerCase()))).toEqual([]);
});
