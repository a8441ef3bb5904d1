import type { RegisterBase } from "../../src/engine";
import { BASE_NAMESPACE, basesOfXml, xmlOfBase } from "../../src/excel/registerBase";
import { isWellFormed, namespaceOf } from "../../src/standin/workbook/file/xmlText";

function base(rows: number): RegisterBase {
  return {
    headings: ["Ref", "<Action> & “more”", "Cynllun gweithredu: tŷ", "RAG"],
    subtitle: "1x_-2y3",
    rows: Array.from({ length: rows }, (_, row) => ({
      source: `R&D <'plan'>!C${row}`,
      prints: [(row * 7_919).toString(36).padStart(7, "0"), null, "", "again-z"],
    })),
  };
}

/** Too much for one part. */
const LARGE = base(75_000);
const LARGE_PARTS = xmlOfBase(LARGE);

const baseOf = (parts: readonly string[]) => basesOfXml(parts).get("register");

test.each([0, 1, 300])("%i rows come back as they were", (rows) => {
  expect(baseOf(xmlOfBase(base(rows)))).toEqual(base(rows));
});

test("a part is XML of our namespace, in plain letters, and below the 1 MB of Excel on the web", () => {
  const parts = LARGE_PARTS;
  expect(parts.length).toBeGreaterThan(1);
  for (const xml of parts) {
    expect(isWellFormed(xml)).toBe(true);
    expect(namespaceOf(xml)).toBe(BASE_NAMESPACE);
    expect(Buffer.byteLength(xml)).toBe(xml.length);
    expect(xml.length).toBeLessThan(1024 * 1024);
  }
  expect(baseOf([...parts].reverse())).toEqual(LARGE);
});

test("what a program put around or before the element does not matter", () => {
  const [xml = ""] = xmlOfBase(base(2));
  expect(baseOf([`<?xml version="1.0" encoding="utf-8"?>\r\n${xml}\r\n`])).toEqual(base(2));
});

test.each<[string, (parts: readonly string[]) => readonly string[]]>([
  ["none", () => []],
  ["a part is missing", (parts) => parts.slice(1)],
  ["a part is there twice", (parts) => [parts[0] ?? "", parts[0] ?? ""]],
  ["one is cut", (parts) => parts.map((xml) => xml.replace("]", ""))],
  ["one is empty", () => [`<base xmlns="${BASE_NAMESPACE}" part="1" of="1"></base>`]],
  ["one is of another make", () => [`<base xmlns="${BASE_NAMESPACE}"><row/></base>`]],
])("%s: there is no base", (_, spoil) => {
  expect(baseOf(spoil(LARGE_PARTS))).toBeUndefined();
});

test("several registers keep theirs apart, in whatever order the parts come", () => {
  const [one, two, all] = [LARGE, base(3), base(1)];
  const parts = [
    ...xmlOfBase(one, "register-1"),
    ...xmlOfBase(two, "register-2"),
    ...xmlOfBase(all, "register"),
  ].reverse();
  const bases = basesOfXml(parts);
  expect([bases.get("register-1"), bases.get("register-2"), bases.get("register")]).toEqual([one, two, all]);
  const spoilt = basesOfXml(parts.slice(0, -1));
  expect([...spoilt.keys()].sort()).toEqual(["register", "register-2"]);
});

test("rows of several sheets, of no cell, and what comes again and again", () => {
  const row = (source: string, ...prints: (string | null)[]) => ({ source, prints });
  const several: RegisterBase = {
    headings: ["RAG", "Lead"],
    subtitle: "",
    rows: [
      row("Plan!B4", "red---1", "ann---2"),
      row("Plan!B5", "red---1", "bob---3"),
      row("Hull; East, and! West!AA10", "amber-4", "ann---2"),
      row("", "red---1", null),
      row("Plan!B6", "", "red---1"),
      row("somewhere", "amber-4", "bob---3"),
    ],
  };
  expect(baseOf(xmlOfBase(several))).toEqual(several);
});
