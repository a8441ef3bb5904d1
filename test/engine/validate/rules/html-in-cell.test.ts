import { htmlInCell } from "../../../../src/engine/validate/rules/html-in-cell";
import { makeContext } from "../../makePlan";
import { checkRule, noticedBy } from "../checkRule";

checkRule(htmlInCell, {
  finds: [
    [
      "tags of an export",
      { progress: "<div><p>Policy agreed</p></div>" },
      "Signs of a web page, such as <div>, are left in “Policy agreed”.",
    ],
    [
      "a character reference",
      { action: "Assess &amp; plan" },
      "Signs of a web page, such as &amp;, are left in “Assess & plan”.",
    ],
  ],
  accepts: [
    ["plain text", { action: "Assess & plan" }],
    ["signs for less and more", { outcome: "Delays <5 days, panels > 10 a month" }],
  ],
});

test("offers the plain text", () => {
  const context = makeContext(
    [{ actions: [{ progress: "<p>Policy agreed &amp; shared</p>" }] }],
    "2019-08-19",
  );
  const [noticed] = noticedBy(htmlInCell, context);
  expect(noticed?.fix?.value).toBe("Policy agreed & shared");
});
