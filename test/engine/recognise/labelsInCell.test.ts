/** Several labels with their values in one cell. */
import { labelsInCell } from "../../../src/engine/recognise/actions/labelsInCell";

test.each([
  [
    "Lead: Marian Pryce    By: 30 September 2027    Status: In progress",
    "Lead: Marian Pryce | By: 30 September 2027 | Status: In progress",
  ],
  ["Owner: Gwen Aldous; Deadline: May 2027", "Owner: Gwen Aldous | Deadline: May 2027"],
  [
    "Visit each school.\nLead: Tom\nBy when: July 2027",
    ": Visit each school. | Lead: Tom | By when: July 2027",
  ],
  ["Visit each school (Lead: Tom, By: ongoing)", ": Visit each school | Lead: Tom | By: ongoing"],
  ["Lead: Tom (Operations) Due: May", "Lead: Tom (Operations) | Due: May"],
])("%j", (text, parts) => {
  const found = labelsInCell(text) ?? [];
  expect(found.map(({ label, value }) => `${label || ":"} ${value}`).join(" | ")).toBe(parts);
});

test.each([
  "Lead: Marian Pryce",
  "Meet at 10:30: bring the plan",
  "Police lead: Supt Whitcombe; Health lead: Named Nurse",
  "Tell two groups: the parents and the lead: a person of trust",
  "See https://example.org/plan for the lead",
  "Ratio 2:1 by: nobody",
  "",
])("%j is no list of labels", (text) => expect(labelsInCell(text)).toBeNull());
