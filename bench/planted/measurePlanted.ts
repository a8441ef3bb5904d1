/** Plants each fault in each layout that can have it, and asks the engine what it finds. */
import { analyse } from "../../src/engine";
import type { Finding } from "../../src/engine/model/finding";
import type { Settings } from "../../src/engine/model/settings";
import { readGrid } from "../../test/cases/readGrid";
import { AS_OF, cleanPlan } from "./cleanPlan";
import { FAULTS, type Fault } from "./faults";
import { LAYOUTS, type Layout } from "./layouts";

export interface PlantedFigures {
  readonly planted: number;
  readonly found: number;
  /** Rule, kind and layout of each that was not found. */
  readonly missed: readonly string[];
  readonly cleanPlans: number;
  /** Findings above a note in the clean plans, with their layout. */
  readonly falseAlarms: readonly string[];
}

export function measurePlanted(): PlantedFigures {
  const missed: string[] = [];
  let planted = 0;
  for (const layout of LAYOUTS) {
    const before = new Set(findingsIn(layout).map(keyOf));
    for (const fault of FAULTS.filter((one) => fits(one, layout))) {
      planted++;
      const isFound = findingsIn(layout, fault).some(
        (finding) => finding.rule === fault.rule && !before.has(keyOf(finding)),
      );
      if (!isFound) missed.push(`${fault.rule} (${fault.kind}) in ${layout.name}`);
    }
  }
  const falseAlarms = LAYOUTS.flatMap((layout) =>
    findingsIn(layout)
      .filter(({ severity }) => severity !== "note")
      .map(({ rule, message }) => `${rule} in ${layout.name}: ${message}`),
  );
  return { planted, found: planted - missed.length, missed, cleanPlans: LAYOUTS.length, falseAlarms };
}

/** What is found in a clean plan, or in one with the fault. */
export function findingsIn(layout: Layout, fault?: Fault): readonly Finding[] {
  const plan = cleanPlan();
  fault?.change?.(plan);
  const drawing = layout.draw(plan);
  // Further lines belong to the plan's own sheet, which comes first.
  const [own = "", ...others] = drawing.text.split(/\n(?=(?:hidden )?sheet )/);
  const text = [own, ...(fault?.lines?.(drawing) ?? []), ...others].join("\n");
  const snapshot = readGrid(text);
  const settings: Partial<Settings> = fault?.settings ?? {};
  return analyse(fault?.snapshot?.(snapshot) ?? snapshot, { asOf: AS_OF, settings }).findings;
}

export function fits(fault: Fault, layout: Layout): boolean {
  return fault.needs.every((part) => layout.parts.includes(part)) && fault.notIn?.test(layout.name) !== true;
}

function keyOf({ rule, message, at }: Finding): string {
  return `${rule}\n${message}\n${at[0]?.row}\n${at[0]?.column}`;
}
