/** Plans that are no table: labelled blocks, labels with their texts beside them, and fields down with actions across. */
import fc from "fast-check";
import { addDays, longDate } from "../../../src/engine/model/calendar";
import type { RagRating } from "../../../src/engine/model/reading";
import type { TrueAction } from "./drawTable";
import { Markers, OWNERS, phrase } from "./madeUpTexts";
import type { SheetSketch } from "./sheetSketch";

export type BlockLayout = "labelled blocks" | "labels with texts beside" | "actions across";

export interface BlockShape {
  readonly layout: BlockLayout;
  readonly dressed: boolean;
  readonly blocks: readonly {
    readonly phrase: number;
    readonly owner: number;
    readonly due: number;
    readonly rating: number;
  }[];
}

export const blockShape: fc.Arbitrary<BlockShape> = fc.record({
  layout: fc.constantFrom<BlockLayout>("labelled blocks", "labels with texts beside", "actions across"),
  dressed: fc.boolean(),
  blocks: fc.array(
    fc.record({
      phrase: fc.nat(20),
      owner: fc.nat(OWNERS.length - 1),
      due: fc.nat(700),
      rating: fc.nat(2),
    }),
    { minLength: 3, maxLength: 6 },
  ),
});

const RATINGS: readonly RagRating[] = ["Red", "Amber", "Green"];
const LABELS = ["Action", "Lead", "By when", "Desired outcome", "Progress", "RAG"] as const;

/** What each layout says of the action's number. */
const REFS: Readonly<Record<BlockLayout, (number: number) => string | null>> = {
  "labelled blocks": (number) => String(number),
  "labels with texts beside": () => null,
  "actions across": (number) => `A${number}`,
};

/** Draws the blocks from the place on, and returns their actions in order. */
export function drawBlocks(
  sketch: SheetSketch,
  markers: Markers,
  shape: BlockShape,
  at: { row: number; column: number },
): readonly TrueAction[] {
  const blocks = shape.blocks.map((block, index) => {
    const due = addDays("2026-01-01", block.due);
    const owner = OWNERS[block.owner] as (typeof OWNERS)[number];
    const truth: TrueAction = {
      action: phrase("order", block.phrase, markers.next()),
      group: null,
      ref: REFS[shape.layout](index + 1),
      owners: owner.names,
      due,
      rag: RATINGS[block.rating] as RagRating,
      updates: [],
    };
    const outcome = phrase("aim", index, markers.next());
    const progress = phrase("remark", index, markers.next());
    return {
      truth,
      texts: [truth.action, owner.text, longDate(due), outcome, progress, truth.rag as string],
    };
  });
  const put = (row: number, column: number, value: string, isLabel: boolean): void =>
    sketch.put(
      at.row + row,
      at.column + column,
      isLabel && shape.dressed ? { value, look: { bold: true } } : { value },
    );
  blocks.forEach(({ texts }, index) => {
    if (shape.layout === "actions across") {
      put(0, index + 1, `A${index + 1}`, true);
      texts.forEach((text, line) => put(line + 1, index + 1, text, false));
    } else if (shape.layout === "labels with texts beside") {
      const top = index * (LABELS.length + 1);
      LABELS.forEach((label, line) => put(top + line, 0, `${label}:`, true));
      texts.forEach((text, line) => put(top + line, 1, text, false));
    } else {
      const top = index * (LABELS.length * 2 + 2);
      put(top, 0, `Recommendation ${index + 1}`, true);
      LABELS.forEach((label, line) => put(top + 1 + line * 2, 0, label, true));
      texts.forEach((text, line) => put(top + 2 + line * 2, 0, text, false));
    }
  });
  if (shape.layout === "actions across")
    ["Ref", ...LABELS].forEach((label, line) => put(line, 0, label, true));
  return blocks.map(({ truth }) => truth);
}
