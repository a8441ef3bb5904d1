import { draftPublicationSheets } from "../../../../src/engine/draft/publication/draftPublicationSheets";
import { paragraphsHtml } from "../../../../src/engine/draft/publication/escapeHtml";
import { publicationPage } from "../../../../src/engine/draft/publication/publicationPage";
import type { SheetDraft } from "../../../../src/engine/model/draft";
import { makeAnalysis, type ActionInput } from "../../makePlan";
import { recordsOf, valuesOf } from "../valuesOf";

const AS_OF = "2019-08-19";
const ACTIONS: readonly ActionInput[] = [
  {
    ref: "1.10",
    group: "1. Out-of-court disposals",
    action: "Agree a joint protocol",
    owners: ["Head of Service", "Police"],
    due: "2019-07-31",
    rag: "Amber",
    outcome: "Fewer children in court",
    extras: { "Internal notes": "Ask Pat" },
  },
  {
    group: "2. Voice of the child",
    action: "Set up a panel",
    rag: "Red",
    due: { text: "Ongoing", kind: "ongoing" },
  },
  { group: "2. Voice of the child", action: "Print the leaflet", rag: "Green", status: "complete" },
];
const analysis = makeAnalysis(
  [{ actions: ACTIONS, document: { title: "Youth justice plan", marking: "OFFICIAL" } }],
  AS_OF,
);
const sheets = draftPublicationSheets(analysis, {
  withoutNames: false,
  contact: "Youth justice service, 01632 960000",
  nextUpdate: "October 2019",
});
const [cover, figures, actions] = sheets as [SheetDraft, SheetDraft, SheetDraft];

describe("the sheets of the copy", () => {
  test("the cover says what, as at when, whom to ask and when it is renewed, and leads to the tables", () => {
    const lines = Array.from({ length: 10 }, (_, row) => valuesOf(cover).get(`A${row + 1}`) ?? null);
    expect(lines.slice(0, 7)).toEqual([
      "Youth justice plan",
      "3 actions: 1 complete, 2 not started. Of the 2 open, 1 is Red, 1 Amber; 1 is overdue, by 19 days.",
      "As at: 19 August 2019",
      "Marking: OFFICIAL",
      "Contact: Youth justice service, 01632 960000",
      "Next update: October 2019",
      "Worksheets in this copy:",
    ]);
    expect(lines.slice(7, 9)).toEqual([
      { formula: '=HYPERLINK("#\'Publication figures\'!A1","Actions by recommendation")' },
      { formula: '=HYPERLINK("#\'Publication actions\'!A1","All actions")' },
    ]);
  });

  test("the figures add up", () => {
    expect(recordsOf(figures)).toEqual([
      line("1. Out-of-court disposals", 1, 0, 1, 0, 1, 0, 0, 1),
      line("2. Voice of the child", 2, 1, 1, 1, 0, 0, 0, 0),
      line("Total", 3, 1, 2, 1, 1, 0, 0, 1),
    ]);
  });

  test("the actions, with every cell filled, and without the columns that are for the service alone", () => {
    expect(recordsOf(actions)).toEqual([
      {
        Reference: "1.10",
        Recommendation: "1. Out-of-court disposals",
        Action: "Agree a joint protocol",
        "Desired outcome": "Fewer children in court",
        Lead: "Head of Service",
        "Other owners": "Police",
        Due: 43677,
        Status: "Not started",
        Rating: "Amber",
      },
      expect.objectContaining({ Reference: "Not given", Due: "Ongoing", Lead: "Not given", Rating: "Red" }),
      expect.objectContaining({ Due: "Not given", Status: "Complete", "Desired outcome": "Not given" }),
    ]);
  });

  test("without names nobody is named", () => {
    const nameless = draftPublicationSheets(analysis, { withoutNames: true });
    const texts = nameless.flatMap((sheet) => [...valuesOf(sheet).values()]);
    expect(texts).not.toContain("Lead");
    expect(texts).not.toContain("Head of Service");
    expect(publicationPage(analysis, { withoutNames: true })).not.toMatch(/Head of Service|Police/);
  });

  test("one table a sheet, titled in A1, no blank rows, no colour, no headers and footers", () => {
    for (const sheet of sheets) {
      expect(typeof valuesOf(sheet).get("A1")).toBe("string");
      expect(sheet.tables.length).toBe(sheet.kind === "publication-cover" ? 0 : 1);
      const rows = new Set([...valuesOf(sheet).keys()].map((cell) => Number(cell.replace(/\D/g, ""))));
      expect([...rows].sort((one, other) => one - other)).toEqual([...rows.keys()].map((_, row) => row + 1));
      expect(
        sheet.styles.filter(({ fill, fontColour }) => fill !== undefined || fontColour !== undefined),
      ).toEqual([]);
      expect([sheet.colours, sheet.charts]).toEqual([[], []]);
      expect([sheet.page.footer, sheet.page.marking]).toEqual([undefined, undefined]);
    }
  });
});

describe("the web page", () => {
  const html = publicationPage(analysis, { withoutNames: false, nextUpdate: "October 2019" });

  test("recommendation, action, desired outcome and rating, as councils print them", () => {
    const text = html
      .replace(/<style>[\s\S]*?<\/style>/, "")
      .replace(/<[^>]+>/g, "\n")
      .replace(/\n+/g, "\n");
    expect(text).toContain(
      "\n1. Out-of-court disposals\n1.10 Agree a joint protocol\nDesired outcome\nFewer children in court\n",
    );
    expect(text).toContain("\nDue\n31 July 2019\n");
    expect(text).toContain("\nRating\nAmber\n");
    expect(text).not.toContain("Ask Pat");
  });

  test("has a language, a title, one main part and one first heading", () => {
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en-GB">/);
    expect(html).toContain("<title>Youth justice plan</title>");
    for (const tag of ["main", "h1"]) expect(html.match(new RegExp(`<${tag}[ >]`, "g"))).toHaveLength(1);
  });

  test.each([
    ["One line", "One line"],
    ["One\nTwo", "<p>One</p><p>Two</p>"],
    ["Steps:\n• one\n- two\n\nEnd", "<p>Steps:</p><ul><li>one</li><li>two</li></ul><p>End</p>"],
    ["a < b & \"c\" 'd'", "a &lt; b &amp; &quot;c&quot; &#39;d&#39;"],
    ["Meet at 10-12", "Meet at 10-12"],
    ["\u202eabc\u0000\ud800", "abc"],
    ["", ""],
  ])("%j as paragraphs", (text, expected) => expect(paragraphsHtml(text)).toBe(expected));
});

function line(name: string, ...counts: readonly number[]) {
  const headings = [
    "Actions",
    "Closed",
    "Open",
    "Open and Red",
    "Open and Amber",
    "Open and Green",
    "Open, other rating or none",
    "Overdue",
  ];
  return {
    Recommendation: name,
    ...Object.fromEntries(headings.map((heading, index) => [heading, counts[index]])),
  };
}
