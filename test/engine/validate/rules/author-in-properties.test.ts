import { authorInProperties } from "../../../../src/engine/validate/rules/author-in-properties";
import type { PlanInput } from "../../makePlan";
import { checkRule, contextOf, noticedBy } from "../checkRule";

checkRule(authorInProperties, {
  workbook: { properties: { author: "Kim Webster", lastAuthor: "Microsoft Office User" } },
  finds: [["a name", { action: "a" }, "The file's properties name Kim Webster."]],
  accepts: [["a workbook without a plan", [] as readonly PlanInput[]]],
});

test.each([
  ["properties that were not read", undefined],
  ["what programs write", { author: "Administrator", lastAuthor: "openpyxl" }],
  ["a name that stands for none", { author: "Unknown", lastAuthor: "Windows User" }],
  ["nothing", { author: "", lastAuthor: " " }],
])("accepts %s", (_, properties) => {
  const context = contextOf({ action: "a" }, { workbook: properties === undefined ? {} : { properties } });
  expect(noticedBy(authorInProperties, context)).toEqual([]);
});
