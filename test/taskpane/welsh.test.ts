import { RULES } from "../../src/engine/validate/rules";
import { languageOf } from "../../src/taskpane/language";
import { welsh } from "../../src/taskpane/wording/cy/welsh";
import { listed, longDate } from "../../src/taskpane/wording/cy/phrases";
import { english } from "../../src/taskpane/wording/en/english";
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Words that are the same in both, and names of languages. */
const SAME = ["Label", "Excel", "English", "Cymraeg", "(", "→"];

function texts(words: object, path = ""): [string, unknown][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "object" && value !== null
      ? texts(value as object, `${path}${key}.`)
      : [[`${path}${key}`, value] as [string, unknown]],
  );
}

describe("the Welsh", () => {
  test("says everything that the English says, in words of its own", () => {
    const inEnglish = new Map(texts(english));
    const untranslated = texts(welsh)
      .filter(([key, value]) => typeof value === "string" && value === inEnglish.get(key))
      .filter(([, value]) => !SAME.some((same) => String(value).startsWith(same)))
      .map(([key]) => key);
    expect(untranslated).toEqual([]);
  });

  test("has a name for every rule", () => {
    const folder = join(__dirname, "..", "..", "src", "engine", "validate", "rules");
    const rules = readdirSync(folder).map((file) => file.replace(/\.ts$/, ""));
    const unnamed = rules.filter((rule) => rule !== "index" && welsh.rules[rule] === undefined);
    expect(unnamed).toEqual([]);
  });

  test("says of every rule what it looks for, why and what to do, and of no other", () => {
    expect(Object.keys(welsh.ruleTexts).sort()).toEqual(RULES.map(({ id }) => id).sort());
    for (const { id, what, why, advice } of RULES) {
      const said = Object.values(welsh.ruleTexts[id] ?? {});
      expect(said.every((text) => text !== "" && ![what, why, advice].includes(text))).toBe(true);
    }
  });

  test.each([
    [welsh.check.verdict(3, 11, 2), "Ddim yn barod: 3 y mae'n rhaid ei gywiro, 11 i'w wirio, 2 nodyn."],
    [
      welsh.recognised.onePlan(11, 9),
      "Mae hwn yn edrych fel cynllun gweithredu: 11 cam gweithredu mewn 9 colofn.",
    ],
    [longDate("2026-11-21"), "21 Tachwedd 2026"],
    [listed(["Cofrestr", "Crynodeb", "Gwiriadau"]), "Cofrestr, Crynodeb a Gwiriadau"],
  ])("says %s", (said, wanted) => {
    expect(said).toBe(wanted);
  });
});

test.each([
  ["office", "cy-GB", "cy"],
  ["office", "CY", "cy"],
  ["office", "en-GB", "en"],
  ["office", "cyx-GB", "en"],
  ["office", "de-DE", "en"],
  ["en", "cy-GB", "en"],
  ["cy", "en-GB", "cy"],
] as const)("wished %s in an Excel that speaks %s: %s", (wish, display, language) => {
  expect(languageOf(wish, display)).toBe(language);
});
