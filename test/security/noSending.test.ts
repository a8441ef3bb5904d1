/** No code of the add-in can send anything anywhere. What Microsoft's Office.js does is in docs/privacy.md. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { waysOut } from "./waysOut";

const ROOT = join(__dirname, "../..");
const ROOMS = ["engine", "excel", "taskpane", "commands", "functions", "runtime"];

const files = ROOMS.flatMap((room) => {
  const folder = join(ROOT, "src", room);
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
});

test("no program takes a way out", () => {
  const programs = files.filter((file) => /\.tsx?$/.test(file));
  expect(programs.length).toBeGreaterThan(200);
  const found = programs.flatMap((file) => waysOut(relative(ROOT, file), readFileSync(file, "utf8")));
  expect(found).toEqual([]);
});

test("no page names another address than Office.js, or sends a form", () => {
  const pages = files.filter((file) => file.endsWith(".html"));
  expect(pages.length).toBe(3);
  for (const file of pages) {
    const page = readFileSync(file, "utf8");
    expect(page).not.toMatch(/https?:|\/\/\w|url\(|<form|<iframe|<img|<object|<embed|@import|@font-face/i);
    expect(page).toContain("Content-Security-Policy");
  }
});

describe("the test sees a way out", () => {
  test.each([
    ["fetch('/plan')", "fetch"],
    ["window['x']; globalThis.fetch?.('/plan')", "fetch"],
    ["navigator.sendBeacon('/log', text)", "sendBeacon"],
    ["new XMLHttpRequest()", "XMLHttpRequest"],
    ["const socket = new WebSocket(address)", "WebSocket"],
    ["new Image().src = '/pixel?' + text", "new Image"],
    ["location.href = 'x' + text", "location ="],
    ["window.open(text)", "window.open"],
    ["document.createElement('iframe')", 'createElement("iframe")'],
    ["const at = 'https://example.org/collect'", '"https://example.org/collect"'],
    ["const style = 'url(//example.org/font.woff)'", '"url(//example.org/font.woff)"'],
    ["const page = <form action={where} />", "action="],
    ["const page = <a href={linkOfThePlan}>see</a>", "href={…}"],
    ["const page = <p dangerouslySetInnerHTML={{ __html: text }} />", "dangerouslySetInnerHTML"],
    ["new Function('return ' + text)", "new Function"],
  ])("in %s", (code, way) => {
    expect(waysOut("code.tsx", code).join("\n")).toContain(way);
  });

  test.each([
    "plan.fetched = true",
    "const image = 3",
    "open(workbook)",
    "const text = 'see the form'",
    "const page = <a href='help.html'>Help</a>",
  ])("and none in %s", (code) => expect(waysOut("code.tsx", code)).toEqual([]));
});
