/** Headings of what is to be done, how, for what, and under which number. */
import type { Phrases } from "./phrases";

export const TASK_WORDS = {
  ref: {
    sure: `
      ref, ref no, reference, reference no, no, number, action no, action number, action ref,
      action id, id, item no, item number, unique ref, serial, rec no, rec ref, recommendation no,
      recommendation number, recommendation ref, objective no, task no, cyf, cyfeirnod, rhif, task id,
      action plan ref, risk id, risk ref, risk no, afi no, minute no, minute ref, s n, sr no, sl no`,
    likely: `
      item, sn, step no, priority no, code, line no, rec, minute, agenda item, key, must do should do,
      must do, should do`,
    hint: "row, line, paragraph, para, page",
  },
  group: {
    sure: `
      recommendation, inspection recommendation, ofsted recommendation, hmip recommendation,
      area for improvement, area requiring improvement, area of improvement, improvement area,
      area for development, area of development, development area, finding, inspection finding,
      audit finding, key finding, theme, sub theme, objective, strategic objective, service objective,
      strategic aim, priority area, strategic priority, key priority, area of focus, focus area,
      key area, outcome area, standard, national standard, key line of enquiry, kloe, domain,
      area of concern, issue identified, issue, learning point, lesson learned, lesson learnt,
      gap identified, what did the inspection find, what needs to improve, what needs to change,
      what do we need to improve, area of work, work area, workstream, work stream, argymhelliad,
      amcan, thema, maes, bucket, bucket name, what we want to achieve, cause of concern,
      area for improvement or cause of concern, afi, afi cause of concern, requirement notice,
      priority theme, inspection theme, quality standard, breach, non compliance,
      what the inspection found, what inspectors said, what did inspectors say,
      feedback from inspection, service priority, inspection feedback, what we found, what was found,
      what the audit found, what you told us, what children told us`,
    likely: `
      area, topic, strand, pillar, aim, goal, category, key issue, weakness, concern, observation,
      principle, driver, focus, programme, requirement, what inspector found, strategic link,
      link to priority, learning, lesson, gap, condition, statement, key performance indicator, kpi,
      criteria, criterion, judgement, need, barrier, challenge, characteristic,
      protected characteristic, what they said, you said, feedback received`,
    hint: `
      section, priority, project, indicator, source, heading, target, risk, outcome, problem,
      service area, activity, action, improvement, question, context, subject, service, parent`,
  },
  action: {
    sure: `
      action, action required, action to be taken, action needed, action agreed, agreed action,
      action planned, planned action, proposed action, action point, improvement action, key action,
      specific action, recommended action, remedial action, corrective action, mitigating action,
      management action, agreed management action, action plan, action description,
      description of action, action detail, activity, planned activity, key activity,
      improvement activity, task, what will we do, what we will do, what are we going to do,
      what we are going to do, what are we doing, what will be done, what will you do,
      what do we need to do, what needs to be done, what needs to happen, what must be done,
      what needs doing, what action, action taken planned, what we plan to do, next action, initiative,
      work required, work to be done, commitment, we will, we did, to do, priority action,
      delivery action, sut byddwn yn gwneud hyn, cam gweithredu, camau gweithredu, gweithred, beth,
      task name, what we said we would do, what we would do, what we said we will do, we would do,
      going to do, what we want to do, what we are doing, action title, action name, activity name,
      actions for improvement, control action, what well do, how we will respond, how will we respond,
      what are you going to do, what happens next`,
    likely: `
      milestone, what, next step, management response, action taken, intervention, deliverable,
      improvement required, mitigation, response, proposal, improvement, our response,
      response to recommendation, change required, how will we get there, how we will get there`,
    hint: `
      requirement, recommendation, objective, how, description, measure, step, project, plan, item,
      area for improvement, aim, goal, title, name, how will we do it, how will we do this, issue,
      outcome, headline, summary`,
  },
  detail: {
    sure: `
      how, how will we do it, how will we do this, how we will do it, how will this be done,
      how will it be done, how will this be achieved, how will it be achieved, how we will achieve it,
      how will we achieve this, how will we achieve it, how we will deliver, how will we deliver,
      how will we get there, work element, sub action, sub task, subtask, detail, detailed action,
      action detail, key step, step to be taken, specific step, implementation step, step, key task,
      supporting action, action step, method, further detail, activity detail, sut,
      how are we going to do it, how will we go about it, specific steps to be taken`,
    likely: `
      milestone, key milestone, step required, approach, description, task, what this involve,
      what is involved, additional information, additional detail, breakdown, implementation, process,
      how to achieve, delivery method, delivery milestone, interim milestone, explanation`,
    hint: `
      activity, action, deliverable, existing work, current work, already in place, current activity,
      background, context, rationale, information, scope, delivery, output, note`,
  },
} as const satisfies Readonly<Record<string, Phrases>>;
