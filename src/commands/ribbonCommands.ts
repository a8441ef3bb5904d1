/** What the ribbon's buttons do without the pane. Each gives the sentence that the user is told. */
import { cellName, type IsoDate, type OwnSheetKind } from "../engine";
import { buildWorkbook, type Built } from "../excel/buildWorkbook";
import { colourRegister } from "../excel/colourRegister";
import { selectCell } from "../excel/selectCell";
import type { CommandWording } from "./wording/commandWording";

/** Checks the plan: writes the sheet of findings and shows it. */
export async function checkPlan(asOf: IsoDate, wording: CommandWording): Promise<string> {
  const built = await buildWorkbook({ asOf, kinds: ["checks"] });
  const { plans, findings } = built.analysis;
  const sheet = await show(built, "checks");
  if (sheet === null) return wording.noPlan;
  const actions = plans.reduce((sum, plan) => sum + plan.actions.length, 0);
  return wording.checked(actions, wording.verdict(findings), sheet);
}

/** Brings the register, the board summary and the checks up to date and shows the summary. */
export async function refreshSummary(asOf: IsoDate, wording: CommandWording): Promise<string> {
  const built = await buildWorkbook({ asOf, kinds: ["register", "summary", "checks"] });
  if ((await show(built, "summary")) === null) return wording.noPlan;
  const done = wording.refreshed(wording.day(asOf), built.written);
  return built.refresh === null ? done : `${done} ${wording.registerKept(built.refresh)}`;
}

/** Colours the ratings of the register, and of no other sheet. */
export async function colourRatings(_asOf: IsoDate, wording: CommandWording): Promise<string> {
  const coloured = await colourRegister();
  if (coloured.state === "no-register") return wording.noRegister;
  if (coloured.state === "no-column") return wording.noRatingColumn(coloured.sheet);
  const { counts, others } = coloured.ratings;
  return wording.coloured(counts, coloured.sheet, others.map(cellName));
}

/** Brings the sheet to the front and gives its name; null where none was written. */
async function show({ written }: Built, kind: OwnSheetKind): Promise<string | null> {
  const sheet = written.find((one) => one.kind === kind);
  if (sheet === undefined) return null;
  await selectCell({ sheet: sheet.name, row: 0, column: 0 });
  return sheet.name;
}
