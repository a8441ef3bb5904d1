/**
 * Nothing that the engine or Excel's side says to the user of the pane is left without Welsh. Where this fails, add a
 * pair to the file of its subject in `src/taskpane/wording/cy/phraseBook/`; docs/decisions/welsh.md tells how.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import ts from "typescript";
import { FAULTS } from "../../../bench/planted/faults";
import { LAYOUTS } from "../../../bench/planted/layouts";
import { findingsIn, fits } from "../../../bench/planted/measurePlanted";
import { analyse, DEFAULT_SETTINGS } from "../../../src/engine";
import { analyseWorkbook } from "../../../src/excel/analyseWorkbook";
import { connectOfficeJs } from "../../../src/standin/node";
import { openStandin } from "../../../src/standin/standin";
import { welsh } from "../../../src/taskpane/wording/cy/welsh";
import { readGrid } from "../../cases/readGrid";
import { saidOfFinding, shownSentences } from "./shownSentences";
import { first, sourceSentences } from "./sourceSentences";

const ROOT = join(__dirname, "../../..");
const AS_OF = "2026-11-21";
/** Everything is looked for, also what only a published copy needs. */
const settings = { ...DEFAULT_SETTINGS, accessibility: true };

const ADVICE =
  "These have no Welsh: add a pair for each to src/taskpane/wording/cy/phraseBook (docs/decisions/welsh.md).";

/** Those without Welsh, each once, and where it belongs. */
function untranslated(sentences: Iterable<string>): readonly string[] {
  return advised([...new Set(sentences)].filter((sentence) => welsh.say(sentence) === null));
}

function advised(missing: readonly string[]): readonly string[] {
  return missing.length === 0 ? [] : [ADVICE, ...missing];
}

describe("has Welsh", () => {
  test("what is said of every case", () => {
    const folder = join(ROOT, "test/cases");
    const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const said = cases.flatMap(({ name }) => {
      const snapshot = readGrid(readFileSync(join(folder, name, "sheet.txt"), "utf8"), `${name}.xlsx`);
      return shownSentences(analyse(snapshot, { asOf: AS_OF, settings }));
    });
    expect(said.length).toBeGreaterThan(5_000);
    expect(untranslated(said)).toEqual([]);
  });

  test("what is found of every planted fault", () => {
    const said = FAULTS.flatMap((fault) => {
      const layout = LAYOUTS.find((one) => fits(fault, one));
      return layout === undefined ? [] : findingsIn(layout, fault).flatMap(saidOfFinding);
    });
    expect(said.length).toBeGreaterThan(FAULTS.length);
    expect(untranslated(said)).toEqual([]);
  });

  test("what is said of every sample", async () => {
    const folder = join(ROOT, "assets/samples");
    const said: string[] = [];
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".xlsx"))) {
      connectOfficeJs(await openStandin(readFileSync(join(folder, file)), { fileName: file }));
      said.push(...shownSentences(await analyseWorkbook({ asOf: AS_OF, settings })));
    }
    expect(said.length).toBeGreaterThan(100);
    expect(untranslated(said)).toEqual([]);
  });

  test("what the tests of the rules expect to be found", () => {
    const folder = join(ROOT, "test/engine/validate/rules");
    const said = readdirSync(folder).flatMap((file) => messagesIn(join(folder, file)));
    expect(said.length).toBeGreaterThan(120);
    expect(untranslated(said)).toEqual([]);
  });

  test.each([
    // Sheets are written in English; of what is drafted the pane shows next year's notes and the ways back alone.
    [
      "src/engine",
      /^draft(?!.(?:writeBack|rollForward.(?:draftNextSheet|draftRollForward|proposeRollForward)))/,
    ],
    // A plan to try things out is in English, as its sheets are.
    ["src/excel", /^samplePlan/],
  ])("every sentence in the source of %s", (folder, skip) => {
    const sentences = sourceSentences(join(ROOT, folder), skip).filter(
      ({ where }) => !OF_THE_PANE.test(where),
    );
    expect(sentences.length).toBeGreaterThan(40);
    const missing = sentences.filter(({ samples }) => untranslatedIn(samples()));
    expect(advised(missing.map(({ where, written }) => `${where} ${written}`))).toEqual([]);
  });
});

/** The verdict of a check, which the pane says itself. */
const OF_THE_PANE = /^model.verdict/;

function untranslatedIn(samples: Iterable<string>): boolean {
  for (const sample of first(samples)) if (welsh.say(sample) !== null) return false;
  return true;
}

/** The sentences of a rule's cases: what stands behind the plan in each line of `finds`. */
function messagesIn(file: string): readonly string[] {
  const source = ts.createSourceFile(basename(file), readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === "finds") {
      ts.forEachChild(node.initializer, (line) => {
        if (ts.isArrayLiteralExpression(line))
          found.push(...line.elements.slice(2).flatMap((one) => (ts.isStringLiteral(one) ? [one.text] : [])));
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
