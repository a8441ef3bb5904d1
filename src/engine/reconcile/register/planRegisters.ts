/** Which registers a workbook has, or is to have, and which plans each of them is of. */
import type { Plan } from "../../model/plan";
import { REGISTER_KINDS, type KeptRegister } from "../../model/register";
import type { PlannedRegister } from "../../model/registerRefresh";
import type { RegisterChoice } from "../../model/settings";
import { fold } from "../../text/fold";
import { groupBy } from "../../text/groupBy";
import { writtenText } from "../../text/printOf";
import { keyOfLink } from "./sourceLink";

const [FOR_ALL, ...FOR_A_PLAN] = REGISTER_KINDS;
/** A register is that of another sheet where at least so many of its actions stand there. */
const SHARED = 0.5;

/**
 * One register for all plans, or one for each sheet that holds any. What stands decides; the choice counts where no
 * register stands. Where there are more sheets than registers can be, there is one for all.
 */
export function planRegisters(
  plans: readonly Plan[],
  kept: readonly KeptRegister[],
  choice: RegisterChoice,
): readonly PlannedRegister[] {
  const forAll = kept.find(({ kind }) => kind === FOR_ALL) ?? null;
  const numbered = kept.filter(({ kind }) => kind !== FOR_ALL);
  const sheets = [...groupBy(plans, (plan) => plan.sheet)];
  const begins = forAll === null && choice === "each" && sheets.length > 1;
  if (numbered.length === 0 && (!begins || sheets.length > FOR_A_PLAN.length))
    return [{ kind: FOR_ALL, plans, kept: forAll }];

  const registerOf = matchSheets(sheets, numbered);
  const free = FOR_A_PLAN.filter((kind) => !numbered.some((register) => register.kind === kind));
  const own: PlannedRegister[] = [];
  for (const [sheet, plansOfSheet] of sheets) {
    const known = registerOf.get(sheet) ?? null;
    const kind = known?.kind ?? free.shift();
    const last = own.at(-1);
    if (kind !== undefined) own.push({ kind, plans: plansOfSheet, kept: known });
    // A sheet too many, which came later: its plans have to stand somewhere.
    else if (last !== undefined) own.splice(-1, 1, { ...last, plans: [...last.plans, ...plansOfSheet] });
  }
  const matched = new Set(registerOf.values());
  const left = numbered.filter((register) => !matched.has(register) && isFilled(register));
  return [...own, ...left.map((register) => ({ kind: register.kind, plans: [], kept: register }))];
}

function isFilled({ standing }: KeptRegister): boolean {
  return standing.rows.some((cells) => cells.some((cell) => writtenText(cell) !== ""));
}

type PlansOfSheet = readonly [sheet: string, plans: readonly Plan[]];

/** The register of a sheet is the one whose rows lead there; of a sheet with a new name, the one with its actions. */
function matchSheets(
  sheets: readonly PlansOfSheet[],
  registers: readonly KeptRegister[],
): ReadonlyMap<string, KeptRegister> {
  const registerOf = new Map<string, KeptRegister>();
  for (const register of registers) {
    const home = homeOf(register);
    if (home !== null && !registerOf.has(home) && sheets.some(([sheet]) => sheet === home))
      registerOf.set(home, register);
  }
  const matched = new Set(registerOf.values());
  const pairs = sheets
    .filter(([sheet]) => !registerOf.has(sheet))
    .flatMap(([sheet, plans]) =>
      registers
        .filter((register) => !matched.has(register))
        .map((register) => ({ sheet, register, shared: sharedActions(plans, register) })),
    )
    .filter(({ shared }) => shared >= SHARED)
    .sort((one, other) => other.shared - one.shared);
  for (const { sheet, register } of pairs) {
    if (registerOf.has(sheet) || matched.has(register)) continue;
    registerOf.set(sheet, register);
    matched.add(register);
  }
  return registerOf;
}

/** The sheet that most of the register's rows lead to. */
function homeOf({ standing }: KeptRegister): string | null {
  const counts = new Map<string, number>();
  for (const cell of standing.rows.flat()) {
    const sheet = keyOfLink(cell)?.replace(/![^!]*$/, "");
    if (sheet !== undefined) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

/** The share of actions that both have, of the side that has fewer: next year's sheet holds some of last year's. */
function sharedActions(plans: readonly Plan[], { standing }: KeptRegister): number {
  const column = standing.headings.findIndex((heading) => fold(heading) === "action");
  const inRegister = textsOf(standing.rows.map((row) => writtenText(row[column] ?? null)));
  const inSheet = textsOf(plans.flatMap((plan) => plan.actions.map(({ action }) => action.text)));
  const shared = [...inSheet].filter((text) => inRegister.has(text)).length;
  return shared / Math.max(1, Math.min(inSheet.size, inRegister.size));
}

function textsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.map(fold).filter((text) => text !== ""));
}
