/** All that a button's work says: the ribbon's own words, and what the engine says in the same language. */
import { longDate, verdictInWords, type Finding, type IsoDate } from "../../engine";
import { english, type RibbonWording } from "./english";
import { ribbonWording } from "./ribbonWording";

export interface CommandWording extends RibbonWording {
  /** A sentence of the engine's or of Excel's; as it stands where there are no words for it. */
  say(sentence: string): string;
  day(date: IsoDate): string;
  verdict(findings: readonly Finding[]): string;
  /** Why a finding matters, and what to do. */
  rule(finding: Finding): Pick<Finding, "why" | "advice">;
}

export const englishCommands: CommandWording = {
  ...english,
  say: (sentence) => sentence,
  day: longDate,
  verdict: verdictInWords,
  rule: (finding) => finding,
};

/**
 * The pane's Welsh is loaded only where it is spoken.
 * @param language such as "en-GB", "cy-GB"
 */
export async function commandWording(language: string): Promise<CommandWording> {
  const ribbon = ribbonWording(language);
  if (ribbon === english) return englishCommands;
  const { welsh } = await import(/* webpackChunkName: "welsh" */ "../../taskpane/wording/cy/welsh");
  const count = (findings: readonly Finding[], severity: Finding["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    ...ribbon,
    say: (sentence) => welsh.say(sentence) ?? sentence,
    day: welsh.longDate,
    verdict: (findings) =>
      welsh.check.verdict(count(findings, "must-fix"), count(findings, "check"), count(findings, "note")),
    rule: (finding) => welsh.ruleTexts[finding.rule] ?? finding,
  };
}
