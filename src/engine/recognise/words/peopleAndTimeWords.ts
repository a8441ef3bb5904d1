/** Headings of who does it, with what, and by when. */
import type { Phrases } from "./phrases";

export const PEOPLE_AND_TIME_WORDS = {
  owners: {
    sure: `
      named officer, named manager, named worker, named individual, who, by whom, who by, resp,
      resp officer, resp person, who will do it, who will do this, who is leading, lead, lead officer,
      lead person, lead agency, lead partner, lead name, lead organisation, lead professional,
      lead service, lead manager, lead for action, named person, owner, action by, owned by, ownership,
      responsible, responsible officer, responsible person, responsible manager, responsibility,
      accountable, accountable officer, accountable person, accountability, sro, allocated to, led by,
      delegated to, sponsor, assigned, assigned person, person leading, who is doing it,
      who is sorting it, who is sorting it out, who is going to do it, lead within agency, name of lead,
      name of owner, lead name and role, champion, asked of, lead agency and partner, point of contact,
      action holder, key contact, accountable accountable body, responsible body, responsible agency,
      responsible team, responsible service, responsible organisation, who is going to lead,
      lead lead lead and support, managed by, actioned by, person completing,
      who is responsible for the action, whose job, in charge, who owns it, which person, resource name,
      post holder, held by, make sure that it happen, make sure it happen, will make it happen,
      sees to it`,
    likely: `
      implementation by, supporting service, supporting role, officer, support, support from, partner,
      partner involved, supported by, supporting, agency, organisation, team, personnel,
      who need to be involved, initial, assignee, implemented by, for, delivered by, completed by whom,
      contributor, lead contact, champion name, reporting to`,
    hint: `
      manager, staff, department, directorate, stakeholder, contact, name, person, involved, whom, member,
      governance, service`,
  },
  resources: {
    sure: `
      resource, resource implication, resource requirement, resourcing, budget, cost, costing,
      cost implication, funding, funding source, finance, financial implication, investment,
      what resource, what will it cost, what resource do we need`,
    likely: "support required, support needed, capacity, what do we need, budget holder code, money",
    hint: "support, spend, training, equipment",
  },
  start: {
    sure: `
      start, start date, date action started, start by, date started, commencement, commencement date,
      commence, date commenced, date from, beginning, start month, starting, when will we start,
      date of start, planned start date`,
    likely: "from, begin",
    hint: "launch",
  },
  review: {
    sure: `
      review, review date, date of review, review due, review by, review timescale, review point,
      date of next review, next update due, date of last review, date last reviewed, when will we review,
      when will this be reviewed, reviewed on, date to board`,
    likely: `
      monitoring date, reviewed, checkpoint, report date, date of report, reporting date, report back`,
    hint: "frequency, reporting, board date",
  },
  due: {
    sure: `
      when, tgt date, tgt, compl date, comp date, when will it be done, when will we do it,
      when will we do this, by what date, due, due date, target date, timescale, time scale,
      timescale for completion, timeline, time frame, timeframe, timing, timetable, deadline,
      deadline date, completion, completion date, date of completion, date to be completed,
      date to complete, date for action, complete by, completed by, expected by, delivery date,
      delivery by, implementation date, implementation by, end date, finish date, planned date,
      agreed date, milestone date, action date, revised date, extended date, original date, duedate,
      est closure, estimated closure, expected closure, closure date, target closure, by date, finish by,
      do by, revised target, original target, current target, new date, new target, time bound, timebound,
      t scale, tscale, ecd, time limited, time based, done by, want it by, needed by, finished by,
      due for completion, completion target, eta, implemented by, implementation target, anticipated date,
      planned end, planned finish, when will it happen, date for implementation, date to be implemented,
      date to be achieved, to be achieved by, achieve by, target quarter, delivery quarter,
      by when completed, when we will finish, how long will it take, how soon, timescale date, time line,
      by what date will it be finished, date action will be completed, date action will be complete,
      to be delivered by, delivered by when, by which date, when will it be finished,
      when should it be done`,
    likely: `
      date, end, finish, completed date, by, forecast date, duration, target, date complete, delivery,
      to be completed`,
    hint: "year, quarter, month, time, term, phase, milestone",
  },
} as const satisfies Readonly<Record<string, Phrases>>;
