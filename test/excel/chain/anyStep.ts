/** What people do with a workbook and the add-in, in any order. */
import fc from "fast-check";
import { hostileText } from "./hostileTexts";

export type Step =
  | {
      readonly kind: "type";
      readonly into: "plan" | "register";
      readonly down: number;
      readonly right: number;
      readonly text: string;
    }
  | { readonly kind: "fix"; readonly from: number }
  | { readonly kind: "delete row" | "insert row"; readonly down: number }
  | { readonly kind: AddInStep };

const ADD_IN_STEPS = [
  "refresh",
  "refresh all",
  "check",
  "board",
  "colour",
  "undo",
  "reopen",
  "publish",
  "roll",
  "sample",
] as const;
/** What the add-in is asked to do. */
export type AddInStep = (typeof ADD_IN_STEPS)[number];

export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    arbitrary: fc.record({
      kind: fc.constant("type" as const),
      into: fc.constantFrom("plan" as const, "register" as const),
      down: fc.nat(12),
      right: fc.nat(12),
      text: hostileText,
    }),
    weight: 5,
  },
  { arbitrary: fc.record({ kind: fc.constantFrom(...ADD_IN_STEPS) }), weight: 5 },
  { arbitrary: fc.record({ kind: fc.constant("fix" as const), from: fc.nat(20) }), weight: 2 },
  {
    arbitrary: fc.record({
      kind: fc.constantFrom("delete row" as const, "insert row" as const),
      down: fc.nat(8),
    }),
    weight: 1,
  },
);
