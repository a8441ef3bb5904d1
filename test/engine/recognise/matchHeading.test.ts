import { matchHeading, type HeadingSense } from "../../../src/engine/recognise/headings/matchHeading";

/** The senses that the heading announces most, two where they tie. */
function best(heading: string): string[] {
  const scores = Object.entries(matchHeading(heading)) as [HeadingSense, number][];
  const most = Math.max(0, ...scores.map(([, score]) => score));
  return scores.filter(([, score]) => score === most).map(([sense]) => sense);
}

describe("matchHeading", () => {
  test.each<[HeadingSense, string]>([
    ["action", "Actions Required"],
    ["action", "What will we do?"],
    ["action", "Action(s)"],
    ["action", "Improvement activity"],
    ["action", "What are we going to do about it?"],
    ["action", "Agreed management action"],
    ["action", "Mitigating actions"],
    ["action", "What we said we would do"],
    ["action", "Cam gweithredu"],
    ["action", "What will you do?"],
    ["action", "What have they agreed to do?"],
    ["action", "Joint corrective actions"],
    ["owners", "Milestone owner"],
    ["due", "Action deadline"],
    ["evidence", "Evidence of impact"],
    ["other", "What we do"],
    ["progress", "Update since last board"],
    ["detail", "How will we do it?"],
    ["detail", "Sub-actions"],
    ["detail", "WORK ELEMENTS"],
    ["detail", "Key steps"],
    ["owners", "By whom"],
    ["owners", "Lead Officer / Agency"],
    ["owners", "Action owner"],
    ["owners", "Person(s) responsible"],
    ["owners", "Accountability"],
    ["owners", "SRO"],
    ["owners", "Who's responsible"],
    ["owners", "Responsibilty"],
    ["owners", "Swyddog arweiniol"],
    ["due", "By when"],
    ["due", "Planned Completion Date"],
    ["due", "Time-scale"],
    ["due", "TIMESCALES"],
    ["due", "To be completed by"],
    ["due", "DueDate"],
    ["due", "Target"],
    ["due", "Erbyn pryd"],
    ["start", "Start date"],
    ["review", "Date for review"],
    ["outcome", "Intended outcomes for children"],
    ["outcome", "What will good look like?"],
    ["outcome", "Success criteria"],
    ["outcome", "Impact"],
    ["evidence", "How will we evidence it"],
    ["evidence", "How will this be measured?"],
    ["evidence", "How will we know?"],
    ["progress", "Progress against agreed action and impact monitoring"],
    ["progress", "Progress update June 2022"],
    ["progress", "Current position"],
    ["progress", "Comments re Progress"],
    ["rag", "RAG RATING"],
    ["rag", "B/RAG"],
    ["rag", "R A G"],
    ["status", "Status (open/closed)"],
    ["status", "Completion status"],
    ["priority", "Priority (H/M/L)"],
    ["ref", "#"],
    ["ref", "No "],
    ["ref", "Rec. No."],
    ["ref", "Action Ref"],
    ["resources", "Indicative YJB budget"],
    ["resources", "Resources Required"],
    ["group", "AREA REQUIRING IMPROVEMENT (Recommendations)"],
    ["group", "Strategic priority"],
    ["group", "What the inspection found"],
    ["group", "Theme"],
    ["due", "Time-\nscale"],
    ["action", "Improve-\nment action"],
    ["evidence", "How we'll measure it"],
    ["action", "What we're going to do"],
    ["outcome", "What this will achieve"],
    ["priority", "Pri"],
    ["status", "O/C"],
    ["group", "Risk description"],
    ["other", "Date completed"],
    ["other", "E-mail"],
    ["other", "Likelihood"],
  ])("%s: %s", (sense, heading) => {
    expect(best(heading)).toContain(sense);
  });

  test.each([
    "",
    "Thornbury",
    "Gwen",
    "Well-\ning",
    "Open-\nair",
    "Wednesday",
    "31/07/2026",
    "12",
    "Two laptops were bought for the duty room and are used each day by the officers on the rota",
  ])("%j announces nothing clearly", (text) => {
    expect(Math.max(0, ...Object.values(matchHeading(text)))).toBeLessThan(0.55);
  });

  test("what follows a turn weighs less than what stands before it", () => {
    const scores = matchHeading("Progress against agreed action");
    expect(scores.progress).toBeGreaterThan(scores.action ?? 0);
  });

  test("the lower of two heading rows says more than the upper", () => {
    const lead = matchHeading("Responsibility / Lead", "Lead").owners ?? 0;
    const support = matchHeading("Responsibility / Support", "Support").owners ?? 0;
    expect(lead).toBeGreaterThan(support);
  });
});
