import { saysDone, saysNone, saysRunning } from "../../../src/engine/validate/progressWords";

test.each([
  "Completed",
  "Complete.",
  "Complete – audit of May",
  "Action completed and evidenced.",
  "Done",
  "This action has been achieved",
  "Completed 3 July",
])("“%s” says that it is done", (text) => expect(saysDone(text)).toBe(true));
test.each([
  "",
  "Not completed",
  "Completed however this is still an issue",
  "Complete set of forms printed",
  "Completed, ongoing",
  "Partly done",
  "Done for two teams, third team to be trained",
  "Work is under way",
  "Done for 31 of 44 children.",
  "Completeness of records checked",
])("“%s” does not", (text) => expect(saysDone(text)).toBe(false));

test.each(["None", "none yet", "Nil", "Not yet started", "No progress to date"])(
  "“%s” says that there is none",
  (text) => expect(saysNone(text)).toBe(true),
);
test.each(["", "None of the visits were missed; two more are booked", "Started", "Nonetheless agreed"])(
  "“%s” does not",
  (text) => expect(saysNone(text)).toBe(false),
);

test.each(["Ongoing", "In progress - two teams to follow", "Not completed", "Started."])(
  "“%s” says that it is under way",
  (text) => expect(saysRunning(text)).toBe(true),
);
test.each(["", "Started in May, signed off in July", "Completed"])("“%s” does not", (text) =>
  expect(saysRunning(text)).toBe(false),
);
