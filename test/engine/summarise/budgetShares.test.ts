import { summarise } from "../../../src/engine/summarise/summarise";
import { makeContext, type ActionInput } from "../makePlan";

const AS_OF = "2026-09-30";
const sharesOf = (...actions: readonly ActionInput[]) =>
  summarise(makeContext([{ actions }], AS_OF).plans, AS_OF).budget;
const budget = (group: string, text: string, heading = "Share of budget"): ActionInput => ({
  group,
  action: "Train",
  extras: { [heading]: text },
});

describe("shares of the budget", () => {
  test("by recommendation, with what they add up to", () => {
    expect(sharesOf(budget("1. Safety", "40%"), budget("2. Voice", "60 %"))).toEqual({
      shares: [
        { name: "1. Safety", percent: 40 },
        { name: "2. Voice", percent: 60 },
      ],
      total: 100,
    });
  });

  test("several of one recommendation are added up; resources count too", () => {
    const found = sharesOf(
      { group: "1. Safety", action: "Train", resources: "12.5%" },
      { group: "1. safety", action: "Audit", resources: "20%" },
      budget("2. Voice", "30%", "Funding 2026-27"),
    );
    expect(found?.shares.map(({ percent }) => percent)).toEqual([32.5, 30]);
    expect(found?.total).toBe(62.5);
  });

  test.each<[string, ActionInput, ActionInput]>([
    ["only one recommendation has one", budget("1. Safety", "100%"), { group: "2. Voice", action: "Ask" }],
    [
      "percentages under another heading",
      budget("1. Safety", "40%", "Progress"),
      budget("2. Voice", "60%", "Progress"),
    ],
    [
      "percentages within sentences",
      budget("1. Safety", "40% of referrals"),
      budget("2. Voice", "up to 60%"),
    ],
    ["sums of money", budget("1. Safety", "£4,000"), budget("2. Voice", "£6,000")],
    [
      "actions without a recommendation",
      { action: "A", resources: "40%" },
      { action: "B", resources: "60%" },
    ],
  ])("none where there are: %s", (_, one, other) => expect(sharesOf(one, other)).toBeUndefined());
});
