/**
 * Random edits on both sides, refreshes, write-backs and settled conflicts, through the add-in's own Office.js code:
 * nothing that anyone typed is lost, and a second refresh changes nothing more. `SEED` and `RUNS` look elsewhere and
 * deeper.
 */
import fc from "fast-check";
import { draftWriteBack, type RegisterChange } from "../../src/engine";
import { applyFixes } from "../../src/excel/applyFixes";
import { buildWorkbook, type BuildOptions } from "../../src/excel/buildWorkbook";
import { openMade } from "./openMade";
import { REGISTER, TwoSidedWorkbook } from "./twoSidedWorkbook";

const AS_OF = "2026-10-01";
const PLAN = "Plan";
/** Every run opens, writes and refreshes whole workbooks. */
const RUNS = Number(process.env.RUNS ?? 24);
const SEED = Number(process.env.SEED ?? 1);

/** The columns with free texts that people type into. */
const COLUMNS = ["Lead", "Progress", "Evidence"] as const;

type Edit =
  | { readonly kind: "sheet" | "register"; readonly row: number; readonly column: number }
  | { readonly kind: "add row" | "refresh" | "sort" | "add column" | "write back" }
  | { readonly kind: "settle"; readonly take: "sheet" | "register" }
  | { readonly kind: "delete row"; readonly row: number };

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      kind: fc.constantFrom("sheet" as const, "register" as const),
      row: fc.nat(7),
      column: fc.nat(COLUMNS.length - 1),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        "add row",
        "refresh",
        "refresh",
        "sort",
        "add column",
        "write back",
      ) as fc.Arbitrary<"add row" | "refresh" | "sort" | "add column" | "write back">,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("settle" as const),
      take: fc.constantFrom("sheet" as const, "register" as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("delete row" as const), row: fc.nat(7) }) },
);

const ACTIONS = [
  "Write the policy for out-of-court disposals",
  "Train all staff in assessing risk",
  "Audit twenty case files",
  "Set up a panel of young people",
  "Agree what is shared with the police",
  "Publish the annual report",
  "Map where children are hurt",
  "Ask every child at the end of an order",
];

/** The workbook, and what people typed in it by the cell in which it stands: "sheet|2|Lead". */
class Play {
  private readonly typed = new Map<string, string>();
  /** Texts of the sheet that no refresh has seen yet. */
  private readonly unseen = new Set<string>();
  private count = 0;
  private rows = 0;

  private constructor(private readonly book: TwoSidedWorkbook) {}

  static async open(second: boolean): Promise<Play> {
    const standin = await openMade((workbook) => {
      const sheet = workbook.addWorksheet(PLAN);
      sheet.addRow(["Thornbury Vale Youth Justice Service: action plan"]);
      sheet.addRow([]);
      sheet.addRow(["Ref", "Action", ...COLUMNS, "RAG"]).font = { bold: true };
      ACTIONS.slice(0, 4).forEach((action, row) =>
        sheet.addRow([`A${row + 1}`, action, `Lead ${row}`, "", `Paper ${row}`, "Amber"]),
      );
      if (!second) return;
      // Alike in its actions, so that rows could be taken for each other.
      const other = workbook.addWorksheet("Health");
      other.addRow(["Ref", "Action", ...COLUMNS, "RAG"]).font = { bold: true };
      ACTIONS.slice(2, 5).forEach((action, row) =>
        other.addRow([`B${row + 1}`, action, `Nurse ${row}`, "", `Note ${row}`, "Green"]),
      );
    });
    const play = new Play(new TwoSidedWorkbook(standin, PLAN, 2));
    play.rows = 4;
    await play.refresh();
    return play;
  }

  async do(one: Edit): Promise<void> {
    if (one.kind === "sheet" || one.kind === "register")
      this.type(one.kind, one.row, COLUMNS[one.column] ?? "Lead");
    else if (one.kind === "add row") this.addRow();
    else if (one.kind === "delete row") await this.deleteRow(one.row);
    else if (one.kind === "sort") await this.book.sortRegister("Action");
    else if (one.kind === "add column") await this.addColumn();
    else if (one.kind === "write back") await this.writeBack();
    else if (one.kind === "settle") await this.settle(one.take);
    else await this.refresh();
    this.loseNothing();
  }

  /** As it is shown, for comparing. */
  get shown(): readonly string[][] {
    return this.book.rows(REGISTER);
  }

  async refresh(more: Partial<BuildOptions> = {}) {
    const built = await buildWorkbook({ asOf: AS_OF, kinds: ["register"], ...more });
    this.unseen.clear();
    return built;
  }

  loseNothing(): void {
    const { everything } = this.book;
    expect([...this.typed].filter(([, text]) => !everything.includes(text))).toEqual([]);
  }

  private type(kind: "sheet" | "register", row: number, heading: string): void {
    const sheet = kind === "sheet" ? PLAN : REGISTER;
    const [headings = [], ...rows] = this.book.rows(sheet);
    const ref = rows[row % Math.max(1, rows.length)]?.[headings.indexOf("Ref")];
    if (ref === undefined || !headings.includes(heading)) return;
    const text = `Typed ${++this.count} for ${ref}`;
    this.book.type(sheet, ref, heading, text);
    const key = `${kind}|${ref}|${heading}`;
    this.typed.set(key, text);
    if (kind === "sheet") this.unseen.add(key);
  }

  private addRow(): void {
    const action = ACTIONS[this.rows];
    if (action === undefined) return;
    const ref = `A${++this.rows}`;
    const text = `Typed ${++this.count} for ${ref}`;
    this.book.addRow([ref, action, text, "", "", "Green"]);
    this.typed.set(`sheet|${ref}|Lead`, text).set(`sheet|${ref}|Action`, action);
    this.unseen.add(`sheet|${ref}|Lead`).add(`sheet|${ref}|Action`);
  }

  /** What nobody has refreshed goes with the row, and what the register says otherwise. */
  private async deleteRow(row: number): Promise<void> {
    const [, ...rows] = this.book.rows(PLAN);
    const ref = rows[row % Math.max(1, rows.length)]?.[0];
    if (ref === undefined || rows.length < 3) return;
    await this.book.deleteRow(ref);
    for (const key of [...this.typed.keys()]) {
      const [kind, of, heading] = key.split("|");
      if (
        kind === "sheet" &&
        of === ref &&
        (this.unseen.has(key) || this.typed.has(`register|${ref}|${heading}`))
      )
        this.typed.delete(key);
    }
  }

  private async addColumn(): Promise<void> {
    const heading = `Own ${++this.count}`;
    if (this.shown[0]?.some((one) => one.startsWith("Own")) === true) return;
    await this.book.addColumn(heading, (ref) => `Own words on ${ref}`);
    for (const ref of Object.keys(this.book.column(REGISTER, heading)))
      this.typed.set(`register|${ref}|${heading}`, `Own words on ${ref}`);
  }

  private async writeBack(): Promise<void> {
    const { analysis, refresh } = await this.refresh();
    const backs = draftWriteBack(analysis, refresh?.kept ?? []).filter(({ fix }) => fix !== null);
    const fixes = backs.flatMap(({ fix }) => fix ?? []);
    await applyFixes(fixes, analysis.snapshot, "Write back");
    // From now on it is the sheet's text, which can be typed over there.
    for (const { change } of backs) {
      this.typed.set(keyOf("sheet", change), this.typed.get(keyOf("register", change)) ?? "");
      this.typed.delete(keyOf("register", change));
    }
    const after = await this.refresh();
    const written = new Set(backs.map(({ change }) => keyOf("register", change)));
    const left = [...(after.refresh?.kept ?? []), ...(after.refresh?.conflicts ?? [])];
    expect(left.filter((change) => written.has(keyOf("register", change)))).toEqual([]);
  }

  private async settle(take: "sheet" | "register"): Promise<void> {
    const { refresh } = await this.refresh();
    const conflicts = refresh?.conflicts ?? [];
    const settled = conflicts.map(({ source, heading }) => ({ source, heading, take }));
    const after = await this.refresh({ settled });
    expect(after.refresh?.conflicts ?? []).toEqual([]);
    if (take === "sheet") for (const change of conflicts) this.typed.delete(keyOf("register", change));
  }
}

function keyOf(side: "sheet" | "register", { row, heading }: RegisterChange): string {
  return `${side}|${row.ref}|${heading}`;
}

test.each([
  ["one plan", false],
  ["two plans in one register", true],
])(
  "%s: nothing that anyone typed is lost, and a second refresh changes nothing more",
  async (_, second) => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 3, maxLength: 9 }), async (edits) => {
        const play = await Play.open(second);
        for (const one of edits) await play.do(one);
        await play.refresh();
        play.loseNothing();
        const shown = play.shown;
        const again = await play.refresh();
        expect(again.refresh).toMatchObject({ taken: [], added: [], vanished: [] });
        expect(play.shown).toEqual(shown);
        play.loseNothing();
      }),
      { numRuns: second ? Math.ceil(RUNS / 2) : RUNS, seed: SEED },
    );
  },
  Math.max(120_000, RUNS * 20_000),
);
