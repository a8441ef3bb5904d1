import { RULES } from "../../src/engine/validate/rules";
import { FAULTS } from "../../bench/planted/faults";
import { LAYOUTS } from "../../bench/planted/layouts";
import { findingsIn, fits, measurePlanted } from "../../bench/planted/measurePlanted";

/** What a layout is, no single fault can be: these rules have their rows in their own tests. */
const OF_THE_LAYOUT = ["missing-column", "group-written-once", "several-tables-on-sheet"];

describe.each(LAYOUTS.map((layout) => [layout.name, layout] as const))("%s", (_, layout) => {
  test("a clean plan gives no finding above a note", () =>
    expect(findingsIn(layout).filter(({ severity }) => severity !== "note")).toEqual([]));

  test.each(
    FAULTS.filter((fault) => fits(fault, layout)).map((fault) => [fault.rule, fault.kind, fault] as const),
  )("%s: %s is found", (rule, __, fault) =>
    expect(findingsIn(layout, fault).map((finding) => finding.rule)).toContain(rule),
  );
});

test("every rule has a fault that is planted in at least one layout", () => {
  const planted = new Set(
    FAULTS.filter((fault) => LAYOUTS.some((layout) => fits(fault, layout))).map(({ rule }) => rule),
  );
  expect(RULES.map(({ id }) => id).filter((id) => !planted.has(id) && !OF_THE_LAYOUT.includes(id))).toEqual(
    [],
  );
});

test("the measure tells what is missed and what is found for nothing", () => {
  const { planted, found, missed, falseAlarms } = measurePlanted();
  expect(planted).toBeGreaterThan(300);
  expect([found, missed, falseAlarms]).toEqual([planted, [], []]);
});
