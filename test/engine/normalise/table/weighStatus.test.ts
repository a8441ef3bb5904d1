import { valueOf } from "../../../../src/engine/model/reading";
import { readRows } from "../readRows";

describe("what a form asks and nobody has filled in", () => {
  test.each(["Choose an item.", "Click or tap here to enter text.", "Select…", "Please select"])(
    "%s names nobody and tells nothing",
    (prompt) => {
      const [action] = readRows([
        { action: "Agree the list", owners: prompt, progress: prompt, due: prompt },
      ]);
      expect(action).toMatchObject({
        owners: { state: "blank" },
        progress: { state: "blank" },
        due: { state: "blank" },
        status: { state: "blank" },
      });
    },
  );
  test.each(["Select committee has asked for it", "Choose an item for each box", "Selected"])(
    "%s is a text",
    (text) => {
      const [action] = readRows([{ action: "Agree the list", progress: text }]);
      expect(action && valueOf(action.progress)).toBe(text);
    },
  );
});

describe("the text of a status is the sentence that says it", () => {
  test.each([
    [
      { progress: "List is weekly but 1 in 5 comes late. Carry forward." },
      "carried-forward",
      "Carry forward.",
    ],
    [{ progress: "Completed. Agreed by the Board on 9 July." }, "complete", "Completed."],
    [
      { detail: "Set up the group with health. Keep – added to plan" },
      "carried-forward",
      "Keep – added to plan",
    ],
    [{ status: "In progress" }, "in-progress", "In progress"],
  ])("%j", (row, status, text) => {
    const [action] = readRows([{ action: "Agree the list", ...row }]);
    expect(action && valueOf(action.status)).toBe(status);
    expect(action?.status.text).toBe(text);
  });
});
