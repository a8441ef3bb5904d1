/** The self-check's questions, asked of the stand-in. */
import { runScenarios } from "../../src/selfCheck/runScenarios";
import type { Answers } from "../../src/selfCheck/scenario";
import { connectOfficeJs } from "../../src/standin/node";
import { newStandin } from "../../src/standin/standin";

export function answersOfStandin(): Promise<Answers> {
  connectOfficeJs(newStandin({ fileName: "Self-check.xlsx" }));
  return runScenarios();
}
