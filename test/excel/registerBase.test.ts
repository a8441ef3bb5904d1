import type { RegisterBase } from "../../src/engine";
import { BASE_NAMESPACE, baseOfXml, xmlOfBase } from "../../src/excel/registerBase";
import { isWellFormed, namespaceOf } from "../../src/standin/workbook/xmlText";

function base(rows: number): RegisterBase {
  return {
    headings: ["Ref", "<Action> & “more”", "Cynllun gweithredu: tŷ"],
    subtitle: "1x.2y",
    rows: Array.from({ length: rows }, (_, row) => ({
      source: `R&D <'plan'>!C${row}`,
      prints: ["abcdefg.hi", null, ""],
    })),
  };
}

test.each([0, 1, 300])("%i rows come back as they were", (rows) => {
  expect(baseOfXml(xmlOfBase(base(rows)))).toEqual(base(rows));
});

test("a part is XML of our namespace, in plain letters, and below the 1 MB of Excel on the web", () => {
  const parts = xmlOfBase(base(40_000));
  expect(parts.length).toBeGreaterThan(1);
  for (const xml of parts) {
    expect(isWellFormed(xml)).toBe(true);
    expect(namespaceOf(xml)).toBe(BASE_NAMESPACE);
    expect(Buffer.byteLength(xml)).toBe(xml.length);
    expect(xml.length).toBeLessThan(1024 * 1024);
  }
  expect(baseOfXml([...parts].reverse())).toEqual(base(40_000));
});

test("what a program put around or before the element does not matter", () => {
  const [xml = ""] = xmlOfBase(base(2));
  expect(baseOfXml([`<?xml version="1.0" encoding="utf-8"?>\r\n${xml}\r\n`])).toEqual(base(2));
});

test.each<[string, (parts: readonly string[]) => readonly string[]]>([
  ["none", () => []],
  ["a part is missing", (parts) => parts.slice(1)],
  ["a part is there twice", (parts) => [parts[0] ?? "", parts[0] ?? ""]],
  ["one is cut", (parts) => parts.map((xml) => xml.replace("]", ""))],
  ["one is empty", () => [`<base xmlns="${BASE_NAMESPACE}" part="1" of="1"></base>`]],
  ["one is of another make", () => [`<base xmlns="${BASE_NAMESPACE}"><row/></base>`]],
])("%s: there is no base", (_, spoil) => {
  expect(baseOfXml(spoil(xmlOfBase(base(40_000))))).toBeNull();
});
