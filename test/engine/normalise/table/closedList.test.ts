/** What names a list of completed actions, and what only speaks of completing. */
import { valueOf } from "../../../../src/engine/model/reading";
import { namesClosedList } from "../../../../src/engine/normalise/table/closedList";
import { readRows } from "../readRows";

test.each([
  "Completed",
  "COMPLETED ITEMS",
  "Closed actions",
  "Closed actions 2024/25",
  "Completed actions:",
  "Actions completed in the year",
  "C. Completed in the year – for information",
  "Completed and closed recommendations",
  "Camau gweithredu wedi'u cwblhau",
  "Wedi'i gwblhau",
  "Wedi cau",
])("%s names one", (text) => {
  expect(namesClosedList(text)).toBe(true);
});

test.each([
  "",
  "Open actions",
  "Open and closed actions",
  "Not completed",
  "To be completed",
  "Actions to be completed by March",
  "Completed by Alis Wynne",
  "Complete a needs assessment",
  "Closed circuit television",
  "Completion of plans",
  "Completed forms go to the Business Manager",
  "Heb eu cwblhau",
])("%s names none", (text) => {
  expect(namesClosedList(text)).toBe(false);
});

test.each([
  [{}, "assumed", "complete"],
  [{ progress: "In progress" }, "assumed", "complete"],
  [{ progress: "Superseded by action 4" }, "read", "superseded"],
  [{ status: "Ongoing" }, "read", "in-progress"],
  [{ due: "Completed" }, "read", "complete"],
])("beneath such a section %j is %s: %s", (row, state, status) => {
  const [action] = readRows([{ action: "Agree the list", group: "Completed actions", ...row }]);
  expect(action?.status.state).toBe(state);
  expect(action && valueOf(action.status)).toBe(status);
});
