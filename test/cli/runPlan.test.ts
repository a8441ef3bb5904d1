import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { runPlan } from "../../src/cli/runPlan";
import { madeBytes, smallPlan } from "../excel/openMade";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plan-"));
  await writeFile(join(folder, "plan.xlsx"), await madeBytes(smallPlan));
});
afterAll(() => rm(folder, { recursive: true }));

async function plan(args: readonly string[], input: readonly string[] = []) {
  const out: string[] = [];
  const complaints: string[] = [];
  const progress: string[] = [];
  const code = await runPlan(args, {
    write: (text) => out.push(text),
    complain: (text) => complaints.push(text),
    progress: (text) => progress.push(text),
    lines: async function* () {
      yield* input;
    },
    width: 80,
    colours: false,
    today: "2026-11-21",
  });
  return { code, out: out.join("\n"), complaints: complaints.join("\n"), progress };
}

describe("a call or a file of no use ends with 2 and one sentence, and nothing is written", () => {
  const PNG = Buffer.from("89504e470d0a1a0a0000000d4948445200000001000000010806000000", "hex");
  // The beginning of an OLE file, which is what Excel makes of a workbook with a password.
  const OLE = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(2048)]);

  test.each([
    ["no command", [], null],
    ["an unknown command", ["print", "FILE"], PNG],
    ["no file", ["check"], null],
    ["a file that is not there", ["build", "FILE"], null],
    ["a folder", ["read", "."], null],
    ["an empty file", ["build", "FILE"], Buffer.alloc(0)],
    ["a picture that was renamed", ["build", "FILE"], PNG],
    ["a text that was renamed", ["check", "FILE"], Buffer.from("Action,Owner\nTrain staff,Head of Service")],
    ["a workbook with a password", ["read", "FILE"], OLE],
    ["an unknown profile", ["check", "FILE", "--profile", "draft"], PNG],
    ["a wrong date", ["check", "FILE", "--as-of", "31/03/2026"], PNG],
    ["an unknown option", ["check", "FILE", "--verbose"], PNG],
    ["output that is no workbook", ["build", "FILE", "-o", "out.pdf"], PNG],
    ["arguments where none are wanted", ["dates", "July 2021"], null],
  ])("%s", async (_, args, bytes) => {
    const place = await mkdtemp(join(folder, "bad-"));
    const file = join(place, "bad.xlsx");
    if (bytes !== null) await writeFile(file, bytes);
    const before = await readdir(place);
    const { code, out, complaints } = await plan(args.map((arg) => (arg === "FILE" ? file : arg)));
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(complaints).toMatch(/^\S.*[.?]/);
    expect(complaints).not.toMatch(/Error|\bat .*:\d+:\d+/);
    expect(await readdir(place)).toEqual(before);
  });

  test("a workbook without a plan is not built, and the sentence says so", async () => {
    const file = join(folder, "shopping.xlsx");
    await writeFile(file, await madeBytes((workbook) => void workbook.addWorksheet("List").addRow(["Milk", 2]))); // prettier-ignore
    const { code, complaints } = await plan(["build", file]);
    expect(code).toBe(2);
    expect(complaints).toContain("No action plan was found in shopping.xlsx.");
    expect(await readdir(folder)).not.toContain("shopping-register.xlsx");
  });

  test("the plan itself is never written over", async () => {
    const file = join(folder, "plan.xlsx");
    const before = await readFile(file);
    const { code, complaints } = await plan(["build", file, "-o", join(folder, ".", "plan.xlsx")]);
    expect(code).toBe(2);
    expect(complaints).toContain("never changed");
    expect(await readFile(file)).toEqual(before);
  });
});

describe("read", () => {
  test("gives the actions with rows and columns as people count them", async () => {
    const { code, out } = await plan(["read", join(folder, "plan.xlsx"), "--as-of", "2026-10-01"]);
    expect(code).toBe(0);
    const json = JSON.parse(out) as { workbook: string; plans: { records: object[] }[] };
    expect(json.workbook).toBe("plan.xlsx");
    expect(json.plans[0]).toMatchObject({
      sheet: "Plan",
      layout: "table",
      headerRows: [3],
      columns: { A: "ref", B: "action", C: "owners", D: "due", E: "rag", F: "progress" },
      rows: { "1": "title", "3": "header", "4": "action", "7": "action" },
    });
    expect(json.plans[0]?.records[0]).toMatchObject({
      rows: [4],
      ref: "1",
      action: "Write the policy for out-of-court disposals",
      owners: ["Head of Service"],
      due: { text: "July 2026", date: "2026-07-31", kind: "month" },
      rag: "Red",
      progress: "Drafted",
      evidence: null,
    });
    expect(json.plans[0]?.records).toHaveLength(4);
  });
});

describe("read, of what stands in a cell beside its text", () => {
  test("a true Excel date is given as shown, with the day that it holds", async () => {
    const file = join(folder, "true-dates.xlsx");
    const bytes = await madeBytes((workbook) => {
      smallPlan(workbook);
      const cell = workbook.getWorksheet("Plan")?.getCell("D4");
      if (cell) Object.assign(cell, { value: new Date(Date.UTC(2026, 6, 15)), numFmt: "d mmm yy" });
    });
    await writeFile(file, bytes);
    const json = JSON.parse((await plan(["read", file])).out) as { plans: { records: { due: object }[] }[] };
    expect(json.plans[0]?.records[0]?.due).toMatchObject({
      text: "15 Jul 26",
      date: "2026-07-15",
      kind: "date",
      stored: "2026-07-15",
    });
    expect(json.plans[0]?.records[1]?.due).not.toHaveProperty("stored");
  });
});

describe("check", () => {
  test("ends with 1 when something must be fixed, and says where", async () => {
    // The first action is due in July 2026 and still Red.
    const { code, out } = await plan(["check", join(folder, "plan.xlsx"), "--as-of", "2026-10-01", "--json"]);
    const json = JSON.parse(out) as { findings: { severity: string; at: { cell: string }[] }[] };
    const mustFix = json.findings.filter((finding) => finding.severity === "must-fix");
    expect(code).toBe(mustFix.length > 0 ? 1 : 0);
    expect(json.findings.some((finding) => finding.at[0]?.cell === "D4")).toBe(true);
  });

  test("of right values to choose from, names the cells and nothing else of them", async () => {
    const file = join(folder, "spelled.xlsx");
    const bytes = await madeBytes((workbook) => {
      const sheet = workbook.addWorksheet("Plan");
      sheet.addRow(["Action", "Lead", "Due date"]);
      for (const lead of ["Health and Justice Lead", "Health and Justice Lead", "Health & Justice Lead"])
        sheet.addRow([`Agree what the ${lead} does`, lead, "31/12/2026"]);
    });
    await writeFile(file, bytes);
    const { out } = await plan(["check", file, "--as-of", "2026-10-01", "--json"]);
    const json = JSON.parse(out) as { findings: { choices?: { changes: { at: unknown }[] }[] }[] };
    const places = json.findings.flatMap(({ choices = [] }) => choices.flatMap(({ changes }) => changes));
    expect(places.map(({ at }) => at)).toEqual(["B4", "B2", "B3"]);
  });

  test("reads as text without --json", async () => {
    const { out } = await plan(["check", join(folder, "plan.xlsx"), "--as-of", "2026-10-01"]);
    expect(out).toContain("Plan!D4");
    expect(out.split("\n").every((line) => line.length <= 80)).toBe(true);
  });
});

describe("check, as the call says", () => {
  const check = async (...more: string[]) => {
    const { out } = await plan([
      "check",
      join(folder, "plan.xlsx"),
      "--as-of",
      "2026-10-01",
      "--json",
      ...more,
    ]);
    return JSON.parse(out) as { profile: string; accessibility: boolean };
  };

  test("for circulation where nothing is said", async () => {
    expect(await check()).toMatchObject({ profile: "circulation", accessibility: false });
  });

  test("for the working copy", async () => {
    expect(await check("--profile", "working-copy")).toMatchObject({ profile: "working-copy" });
  });

  test("for a published copy too, which finds more", async () => {
    const file = join(folder, "merged.xlsx");
    const bytes = await madeBytes((workbook) => {
      smallPlan(workbook);
      workbook.getWorksheet("Plan")?.mergeCells("A1:F1");
    });
    await writeFile(file, bytes);
    const rulesOf = async (...more: string[]) => {
      const { out } = await plan(["check", file, "--as-of", "2026-10-01", "--json", ...more]);
      return (JSON.parse(out) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule);
    };
    const [usual, published] = [await rulesOf(), await rulesOf("--accessibility")];
    expect(published.filter((rule) => !usual.includes(rule))).not.toEqual([]);
  });
});

describe("publish", () => {
  test("writes a web page beside the plan, or a workbook with the copy", async () => {
    const file = join(folder, "plan.xlsx");
    const call = ["publish", file, "--as-of", "2026-10-01", "--without-names", "--contact", "The <service>"];
    expect(await plan(call)).toMatchObject({ code: 0, complaints: "" });
    const page = await readFile(join(folder, "plan.html"), "utf8");
    expect(page).toContain("<dt>Contact</dt><dd>The &lt;service&gt;</dd>");
    expect(page).not.toContain("Operations Manager");
    const output = join(folder, "copy.xlsx");
    expect(await plan([...call, "-o", output])).toMatchObject({ code: 0 });
    const workbook = new Workbook();
    await workbook.xlsx.load(await readFile(output));
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([
      "Plan",
      "Publication cover",
      "Publication figures",
      "Publication actions",
    ]);
  });

  test("never over the plan itself", async () => {
    const file = join(folder, "plan.xlsx");
    expect((await plan(["publish", file, "-o", file])).code).toBe(2);
  });
});

/** The small plan with an action that nobody leads, which must be fixed. */
function planWithoutLead(workbook: Workbook): void {
  smallPlan(workbook);
  const cell = workbook.getWorksheet("Plan")?.getCell("C5");
  if (cell) cell.value = null;
}

describe("check of a folder", () => {
  let plans: string;
  beforeAll(async () => {
    plans = await mkdtemp(join(folder, "plans-"));
    await mkdir(join(plans, "2026"));
    await writeFile(join(plans, "b.xlsx"), await madeBytes(planWithoutLead));
    await writeFile(join(plans, "2026", "c.xlsx"), await madeBytes(smallPlan));
    await writeFile(join(plans, "~$b.xlsx"), "the mark of a workbook that is open");
    await writeFile(join(plans, "notes.txt"), "no workbook");
    await writeFile(join(plans, "d.xlsx"), await madeBytes((workbook) => void workbook.addWorksheet("List").addRow(["Milk"]))); // prettier-ignore
  });

  test("prints a line a workbook and a total, and says how far it is", async () => {
    const { code, out, progress } = await plan(["check", plans, "--as-of", "2026-10-01"]);
    const lines = out.split("\n");
    expect(lines[0]).toMatch(/^2026.c\.xlsx: 4 actions\. Nearly ready: /);
    expect(lines[1]).toMatch(/^b\.xlsx: 4 actions\. Not ready: /);
    expect(lines[2]).toBe("d.xlsx: no action plan was found.");
    expect(lines.at(-1)).toBe("3 workbooks, 8 actions: 1 with nothing that must be fixed, 1 not ready, 1 without a plan, 0 not checked."); // prettier-ignore
    expect(code).toBe(1);
    expect(progress).toEqual([
      expect.stringMatching(/^1 of 3: 2026/),
      "2 of 3: b.xlsx",
      "3 of 3: d.xlsx",
      "",
    ]);
  });

  test("a broken workbook is named, the rest is done, and the call ends with 2", async () => {
    const mixed = await mkdtemp(join(folder, "mixed-"));
    await writeFile(join(mixed, "a.xlsx"), "no workbook");
    await writeFile(join(mixed, "b.xlsx"), await madeBytes(planWithoutLead));
    const { code, out } = await plan(["check", mixed, "--as-of", "2026-10-01"]);
    expect(out).toMatch(/^a\.xlsx: not checked\. .*\.\nb\.xlsx: 4 actions\./);
    expect(code).toBe(2);
    const json = JSON.parse((await plan(["check", mixed, "--json"])).out) as { workbooks: object[] };
    expect(json).toMatchObject({ checked: 2, unreadable: 1, notReady: 1 });
    expect(json.workbooks[0]).toMatchObject({ workbook: "a.xlsx", problem: expect.any(String) as string });
    expect(json.workbooks[1]).toMatchObject({ workbook: "b.xlsx", actions: 4 });
  });

  test("a folder without a workbook is said to be one", async () => {
    const { code, complaints } = await plan(["check", await mkdtemp(join(folder, "empty-"))]);
    expect(code).toBe(2);
    expect(complaints).toContain("There is no workbook (.xlsx) in");
  });
});

describe("build", () => {
  test("a second time, with what became of the register in one line", async () => {
    const [first, second] = [join(folder, "first.xlsx"), join(folder, "second.xlsx")];
    const built = await plan(["build", join(folder, "plan.xlsx"), "-o", first]);
    expect(built.out).not.toContain("Register refreshed");
    const { out } = await plan(["build", first, "-o", second]);
    expect(out.replace(/\s+/g, " ")).toContain(
      "Register refreshed: 0 cells taken from the sheet, 0 cells kept as typed in the register, 0 conflicts, 0 new actions, 0 actions no longer in the sheet.",
    );
  });

  test("writes NAME-register.xlsx beside the plan and prints the figures", async () => {
    const { code, out } = await plan([
      "build",
      join(folder, "plan.xlsx"),
      "--as-of",
      "2026-10-01",
      "--stats",
    ]);
    expect(code).toBe(0);
    expect(out).toContain("As at 1 October 2026");
    const stats = JSON.parse(out.split("\n").at(-1) ?? "") as Record<string, number>;
    expect(stats["roundTrips"]).toBeLessThanOrEqual(6);
    const workbook = new Workbook();
    await workbook.xlsx.load(await readFile(join(folder, "plan-register.xlsx")));
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([
      "Plan",
      "Action register",
      "Board summary",
      "Plan checks",
    ]);
    expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

describe("dates", () => {
  test("one reading a line, with the year from the neighbours where it is given", async () => {
    const { code, out } = await plan(["dates"], ["July 2021\t", "by the end of September\t2013", "", "soon"]);
    expect(code).toBe(0);
    const lines = out.split("\n").map((line) => JSON.parse(line) as object);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatchObject({ text: "July 2021", kind: "month", date: "2021-07-31" });
    expect(lines[1]).toMatchObject({ kind: "month", date: "2013-09-30" });
    expect(lines[2]).toMatchObject({ text: "", kind: null, date: null });
    expect(lines[3]).toMatchObject({ kind: "unknown", date: null });
  });
});

test("--help prints how it is called", async () => {
  const { code, out } = await plan(["build", "--help"]);
  expect(code).toBe(0);
  expect(out).toContain("npm run plan -- build FILE");
});
