import type { CellShape } from "../../../src/engine/model/recognised";
import { cellReaders } from "../../../src/engine/normalise/cellReaders";

const shapes = (text: string, fill?: string) =>
  cellReaders.shapesOf(text, text === "" ? null : text, "General", fill === undefined ? {} : { fill });

const FITS: [CellShape, string][] = [
  [
    "date",
    "July 2021|31/03/2022|Q4 2020-21|September|end of March|Monthly|By 31 March 2022|Autumn term 2022|2022/23",
  ],
  ["rag", "Red|amber|G|Amber/Green|Green - on track|On track|Coch|🔴"],
  ["status", "Complete|Completed|In progress|Ongoing|Not started|Carried forward|Superseded|Closed|On hold"],
  [
    "owner",
    "Head of Service|YJS Manager / Police|JD|Jane Doe|All staff|Data Analyst|Duty manager to reply within two days|Health, Education",
  ],
  ["reference", "1|1.10|5(a)|YJS 1|(2b)|A1|Rec 4|A"],
  ["money", "£500|£1.2m|1,000 pounds|25k"],
  ["number", "12|3.5|50%|38 %|1,200"],
  ["sentence", "Review the rota with all of the partners"],
  ["phrase", "Staff feedback|Assessment tool|Fewer delays"],
];

const DOES_NOT: [CellShape, string][] = [
  [
    "date",
    "Completed|Ongoing|TBC|1.10|12|Phase 2|Head of Service|Review the rota by May 2021 with all partners and report to the board",
  ],
  ["rag", "Complete|High|1|Reduced|Rag|The red team met in May and agreed to share its work with others"],
  [
    "status",
    "None|Yes|50%|Planning officer|Newsletter|Completion of the audit by all of the teams in the service in May",
  ],
  [
    "owner",
    "Train staff|Review the rota with managers|July 2021|Red|Staff feedback|Board minutes|12|A group of mentors is now in place and in use across the service",
  ],
  ["reference", "Red|July 2021|50%|£5|x|Review"],
  ["money", "12|£|Within existing resources"],
  ["number", "Red|July 2021|1st"],
  ["sentence", "Staff feedback|Red"],
  ["phrase", "12|50%"],
];

describe.each(FITS)("%s", (shape, texts) => {
  test.each(texts.split("|"))("%j", (text) => expect(shapes(text)).toContain(shape));
});
describe.each(DOES_NOT)("not %s", (shape, texts) => {
  test.each(texts.split("|"))("%j", (text) => expect(shapes(text)).not.toContain(shape));
});

test.each([
  [44957, "dd/mm/yyyy", ["date"]],
  [44957, "General", ["number"]],
  [0.5, "0%", ["number"]],
  [500, "£#,##0", ["money", "number"]],
  [500, "[$£-809]#,##0.00", ["money", "number"]],
])("the number %d as %s", (value, format, expected) => {
  expect(
    cellReaders.shapesOf(String(value), value, format, {}).filter((shape) => shape !== "reference"),
  ).toEqual(expected);
});

test("an empty cell is what its fill says, if anything", () => {
  expect(shapes("", "#FF0000")).toEqual(["rag"]);
  expect(shapes("", "#F2F2F2")).toEqual([]);
  expect(shapes("", "#DDEBF7")).toEqual([]);
  expect(shapes("")).toEqual([]);
});
