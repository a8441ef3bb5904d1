/** Headings of what it is for, how it is shown, and how it goes. */
import type { Phrases } from "./phrases";

export const RESULT_WORDS = {
  outcome: {
    sure: `
      outcome, intended outcome, desired outcome, expected outcome, anticipated outcome,
      planned outcome, outcome and impact, impact, intended impact, expected impact, desired impact,
      anticipated impact, success criteria, success criterion, criteria for success, success measure,
      measure of success, measure for success, success indicator, success, what will success look like,
      what does success look like, what success look like, what will good look like,
      what does good look like, what good look like, what will be different, what will change,
      what difference will it make, what difference will this make, what difference will we make,
      what difference, what impact will it have, what impact will this have, intended result,
      expected result, desired result, benefit, expected benefit, intended benefit, outcome measure,
      impact on child, impact for child, improvement expected, what do we want to achieve,
      what we want to achieve, what are we trying to achieve, what will we achieve,
      what we hope to achieve, so what, canlyniad, effaith, deilliant`,
    likely: `
      result, output, performance measure, performance indicator, key performance indicator, kpi,
      difference made, target outcome, key outcome, outcome required, aspiration, ambition, vision,
      expectation, measurable outcome, measure and outcome, how will we know it has worked`,
    hint: `
      target, goal, aim, measure, why, purpose, objective, achievement, indicator, success factor,
      improvement`,
  },
  evidence: {
    sure: `
      evidence, evidence of completion, evidence of impact, evidence of success,
      evidence of achievement, evidence required, evidence needed, evidence source, source of evidence,
      evidence base, evidence to support, evidence link, how will we evidence, how will we evidence it,
      how will we evidence this, how we will evidence, how will this be evidenced,
      how will it be evidenced, evidenced by, how evidenced, supporting evidence, evidence and impact,
      impact evidence, evidence impact, how will we know, how will we know we have been successful,
      how will we know it has worked, how will we know it is working,
      how will we know we have made a difference, how will we know when we get there, how we will know,
      how do we know, how will we measure, how will we measure success, how we will measure success,
      how will it be measured, how will this be measured, how will success be measured,
      how will progress be measured, how measured, measured by, how will this be monitored,
      how will it be monitored, tystiolaeth, be measured, be monitored, be evidenced,
      how will we know we have succeeded, how will we check`,
    likely: `
      monitoring, monitoring arrangement, monitoring method, monitored by, assurance,
      source of assurance, verification, proof, performance measure, how monitored, quality assurance,
      kpi, means of verification, measurement, measure, evaluation`,
    hint: `
      indicator, key performance indicator, document, audit, success measure, reporting, link,
      governance, impact`,
  },
  progress: {
    sure: `
      up date, detail, progress, progress to date, progress update, progress so far, progress report,
      progress note, progress comment, progress made, progress against, progress and impact,
      progress and evidence, progress status, comment re progress, comment on progress,
      evidence of progress, update, latest update, current update, action update, monthly update,
      quarterly update, monitoring update, delivery update, update on progress, update comment,
      update on action, comment, commentary, current position, latest position, position,
      position statement, position update, current situation, current progress, status update,
      what has been done, what have we done, what we have done, what have we achieved,
      what has happened, where are we now, where we are now, how far have we got, how are we doing,
      achievement to date, work to date, action completed to date, narrative, remark, progress since,
      review comment, review of progress, cynnydd, diweddariad, sylwadau, how is it going so far,
      progress to date and evidence, progress and next step, update and next step, latest progress,
      action progress, tracking, monitoring comment`,
    likely: `
      note, current status, achievement, outturn, completed action, action taken, action taken to date,
      action to date, impact to date, impact achieved, outcome achieved, review outcome, review note,
      where are we, baseline, activity to date, what is in place, feedback, we did, delivered,
      outcome to date, actual outcome, comment and evidence`,
    hint: `
      response, result, review, monitoring, status, completion, additional information, complete,
      report, impact`,
  },
  rag: {
    sure: `
      rag, rag rating, rag status, rag rate, rag score, current rag, overall rag, progress rag,
      delivery rag, brag, brag rating, brag status, bragg, ragb, rag b, r a g, b r a g,
      red amber green, traffic light, red amber green status, blue red amber green, gyr,
      coch ambr gwyrdd, how is it going, rag now, rag this month, rag this quarter, b r a g status,
      ryg`,
    likely: `
      rating, current rating, colour, progress rating, status colour, delivery confidence,
      assurance rating, previous rag, performance rating`,
    hint: "status, progress, confidence, score, grade, risk rating, self assessment",
  },
  status: {
    sure: `
      status, current status, action status, progress status, delivery status, completion status,
      overall status, status of action, task status, implementation status, open closed,
      open or closed, complete y n, completed y n, achieved y n, statws`,
    likely: `
      completed, complete, done, closed, state, implemented, achieved, action complete, stage,
      closed open, percent complete, in place`,
    hint: "progress, rag, outcome, completion, met",
  },
  priority: {
    sure: `
      priority, priority level, priority rating, action priority, priority h m l,
      priority high medium low, high medium low, h m l, urgency, importance, moscow, blaenoriaeth,
      priority rag, rag priority, priority colour, priority order`,
    likely: "severity, risk level, level of risk, priority status, criticality, level",
    hint: "risk, risk rating, grade, rating, impact",
  },
} as const satisfies Readonly<Record<string, Phrases>>;
