/** Headings of what it is for, how it is shown, and how it goes. */
import type { Phrases } from "./phrases";

export const RESULT_WORDS = {
  outcome: {
    sure: `
      outcome, intended outcome, desired outcome, expected outcome, impact, success criteria, success criterion, criteria for success, success measure,
      measure of success, success indicator, success, what does success look like, what success look like,
      what does good look like, what good look like, what will be different, what will change,
      what difference will we make, what difference, what impact will it have, intended result,
      expected result, desired result, benefit, outcome measure, impact on child, impact for child,
      improvement expected, what do we want to achieve, what are we trying to achieve,
      what will it achieve, what we hope to achieve, so what, what will be better, difference for child,
      difference we will make, difference we want to make, intended difference,
      difference for young people, impact for child and family, impact on child and family, so that,
      end result, why we are doing this, what will it look like, what will it be like,
      what will child notice, what will young people notice, what will people see, what will good be,
      how will thing be better, what we expect to see, what will we see, planned result,
      what is the benefit, target position, future position, where we want to be, impact measure,
      outcome for child, success look like`,
    likely: `
      result, output, performance measure, performance indicator, kpi, difference made, aspiration,
      ambition, vision, expectation, how will we know it has worked`,
    hint: "target, goal, aim, measure, why, purpose, objective, achievement, indicator, improvement",
  },
  evidence: {
    sure: `
      evidence, evidence of completion, evidence of success, evidence of achievement, evidence source,
      source of evidence, evidence base, evidence to support, evidence link, how will we evidence,
      evidenced by, how evidenced, evidence impact, how will we know we have been successful,
      how will we know it has worked, how will we know it is working,
      how will we know we have made a difference, how will we know when we get there, how we will show,
      how do we know, how we will measure, how will we measure success, how we will measure success,
      how will success be measured, how will progress be measured, how measured, measured by,
      how will it be monitored, be measured, be monitored, be evidenced,
      how will we know we have succeeded, how will we check, evidence seen, evidence of delivery,
      evidence of progress seen, audit trail, evidence file, evidence document, evidence folder,
      measured through, how will it be known, what will we measure, how will we track,
      how are you going to ensure that the improvement have been made,
      how will you ensure that the improvement have been made, evidence for closure, evidence to close,
      how assured, monitoring method, how will we assure this, how will we know it is done,
      how will we know if it worked, how will we know we have got there`,
    likely: `
      monitoring, monitoring arrangement, monitored by, assurance, source of assurance, verification,
      proof, quality assurance, kpi, measurable, means of verification, measurement, measure, evaluation`,
    hint: `
      indicator, key performance indicator, document, audit, reporting, link, governance, impact`,
  },
  progress: {
    sure: `
      up date, detail, prog, action taken, action to date, activity to date, impact to date, outcome to date,
      impact achieved, outcome achieved, completed action, actual outcome, review outcome, progress,
      progress to date, progress report, progress note, progress made, progress against,
      date of completion and outcome, key milestone achieved, milestone achieved, progress evidence,
      progress impact, update evidence, progress status, comment re progress, comment on progress,
      evidence of progress, update, update on progress, update on action, comment, commentary, position, news,
      position statement, end of year position, year end position, mid year position, end of year update,
      year end update, end of year review, current situation, what has been done, what have we done,
      what we have done, what have we achieved, what has happened, what we did, where we are now,
      where we are, cmt, outcome at, outcome as at, how far have we got, how are we doing,
      achievement to date, work to date, action completed to date, narrative, remark, progress since,
      review of progress, how is it going so far, progress to date and evidence, progress and next step,
      update and next step, tracking, state of play, follow up finding, follow up, current state,
      where we are up to, where got to, so far, action undertaken, progress summary, summary of progress,
      highlight, reason for rag, rationale for rag, explanation for rag, update for board, status note,
      how have we done, what has changed, activity undertaken, action completed so far, response to date,
      progress log, action log, journal, chaser, how is it getting on, how far are we,
      how is it progressing`,
    likely: `
      exception report, exception, escalation, reason for delay, reason for slippage, reason for change,
      what we are already doing, what are we doing already, what we already do, what is already in place,
      note, current status, achievement, outturn, where are we,
      baseline, what is in place, feedback, we did, delivered, comment and evidence`,
    hint: `
      response, result, review, monitoring, status, completion, additional information, complete, report,
      impact, headline`,
  },
  rag: {
    sure: `
      rag, rag rating, rag status, rag rate, rag score, brag, brag rating, brag status, bragg, ragb,
      rag b, r a g, red amber green, traffic light, red amber green status, gyr, how is it going, rag now,
      rag this month, rag this quarter, b r a g status, ryg, how it feel, status rag, rag on progress,
      rayg, ragg, ragbw, colour code, rag b status, delivery rating, progress colour`,
    likely: "rating, colour, light, delivery confidence",
    hint: "status, progress, confidence, score, grade, self assessment",
  },
  status: {
    sure: `
      status, current status, status of action, open closed, complete y n, completed y n, compl,
      compl y n, comp y n, achieved y n, done, live closed, state of action, on track y n,
      implemented y n, is closed, is complete, complete yes no, completed yes no, action closed,
      closed y n, open close, stage of completion, stage of implementation, signed off y n, rag or status,
      o c, o c t, open o closed c`,
    likely: `
      completed, complete, sorted, closed, met, state, implemented, achieved, action complete, stage,
      closed open, in place, discharged, on track, delivered y n, percent`,
    hint: "progress, rag, outcome, completion",
  },
  priority: {
    sure: `
      priority, priority status, priority level, priority rating, action priority, high medium low, h m l,
      urgency, importance, moscow, priority rag, priority colour, priority order`,
    likely: `
      severity, level of risk, criticality, level, pri, prio, ranking, must should could,
      rating of priority`,
    hint: "risk, grade, rating, impact",
  },
} as const satisfies Readonly<Record<string, Phrases>>;
