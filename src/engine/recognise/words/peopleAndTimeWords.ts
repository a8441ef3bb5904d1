/** Headings of who does it, with what, and by when. */
import type { Phrases } from "./phrases";

export const PEOPLE_AND_TIME_WORDS = {
  owners: {
    sure: `
      named officer, named manager, named worker, named individual, who, by whom, who by, resp, resp officer, resp person, resp lead, who is responsible, who will do it, who will do this, who will lead,
      who is leading, who lead, lead, lead officer, lead person, lead agency, lead partner, lead name,
      lead organisation, lead professional, lead service, lead manager, action lead, lead for action,
      lead responsibility, lead responsible, responsible lead, delivery lead, policy lead, service lead,
      strategic lead, operational lead, executive lead, named lead, named person, owner, action owner,
      task owner, action by, owned by, ownership, responsible, responsible officer, responsible person,
      responsible manager, responsible owner, person responsible, officer responsible, agency responsible,
      responsibility, responsibility of, accountable, accountable officer, accountable lead,
      accountable person, accountability, sro, senior responsible officer, senior responsible owner,
      assigned to, allocated to, led by, delegated to, sponsor, risk owner, control owner, assigned,
      assigned person, task assigned to, person leading, who is doing it, who is sorting it, who is sorting it out, who is going to do it,
      agency lead, lead within agency, name of lead, name of owner, lead name and role, champion,
      pledge champion, board champion, asked of, lead agency and partner, workstream lead, delivery owner,
      task lead, project lead, point of contact, action holder, key contact,
      accountable  accountable body, responsible body, responsible agency, responsible team,
      responsible service, responsible organisation, organisation responsible, nominated lead,
      action assigned to, who is accountable, who is the lead, who is going to lead,
      who will make it happen, who will make this happen, who will be responsible, person accountable,
      lead  lead  lead and support, managed by, actioned by, to be actioned by, person completing,
      who is responsible for the action, whose job, whose responsibility, in charge, who owns it, who owns this, which person,
      resource name, post holder, held by, make sure that it happen, make sure it happen, will make it happen, sees to it`,
    likely: `
      implementation by, supporting agency, support agency, supporting organisation, supporting service,
      supporting team, supporting role, delivery partner, partner organisation, other partner, officer, support, support from, partner, partner agency, partner involved, key partner, supported by, supporting,
      support lead, supporting officer, agency, organisation, team, nominated officer, key personnel,
      personnel, who need to be involved, who else, initial, assignee, implemented by,
      for, lead partner agency, delivered by, delivering partner, completed by whom, manager responsible, contributor, lead contact, board lead,
      board sponsor, champion name,   accountable partner,
      reporting to, supporting partner, resource lead`,
    hint: `
      manager, staff, department, directorate, stakeholder, contact, name, person, involved,
      whom, member, governance, service`,
  },
  resources: {
    sure: `
      resource, resource required, resource needed, resource implication, resource requirement,
      resourcing, budget, indicative budget, cost, costing, estimated cost, indicative cost,
      cost implication, funding, funding source, finance, financial implication, financial resource,
      investment, what resource, what will it cost, what resource do we need`,
    likely: `
      support required, support needed, capacity, what do we need, staffing resource,
      budget holder code, money`,
    hint: "support, spend, training, equipment",
  },
  start: {
    sure: `
      start, start date, date action started, planned start, start by, date started, commencement, commencement date, commence,
      date commenced, date from, beginning, start month, starting, when will we start,
      start by when, date of start, planned start date, actual start, actual start date`,
    likely: "from, begin",
    hint: "launch",
  },
  review: {
    sure: `
      review, review date, date for review, date of review, next review, next review date, review due,
      review by, review timescale, review point, progress review, date of next review,       next update due, date of last review, date last reviewed, when will we review,
      when will this be reviewed, reviewed on, board review date, date to board`,
    likely: `
      monitoring date, when reviewed, reviewed, last review, date reviewed, checkpoint, report date,
      date of report, reporting date, report back`,
    hint: "review frequency, frequency, reporting, board date",
  },
  due: {
    sure: `
      by when, when, when by, tgt date, tgt, compl date, comp date, est comp date, est compl date, when will it be done, when will we do it, when will we do this,
      by what date, due, due date, due by, date due, action due, target date, target completion date,
      target completion, target deadline, target implementation date, target end date, target timescale,
      timescale, time scale, timescale for completion, timeline, time frame, timeframe, timing, timetable,
      deadline, deadline date, completion, completion date, completion by, planned completion,
      planned completion date, proposed completion date, expected completion date,
      estimated completion date, anticipated completion date, forecast completion date,
      date for completion, date of completion, date to be completed, date to complete, date for action,
      complete by, completed by, to be completed by, expected by, delivery date, delivery by,
      delivery timescale, implementation date, implementation by, planned implementation date, end date,
      finish date, planned date, agreed date, milestone date, action date, target for completion,
      revised due date, revised target date, revised date, revised deadline, revised completion date,
      extended date, new target date, original due date, original target date, original date,
      original deadline, original completion date, duedate, est closure, estimated closure,
      expected closure, closure date, target closure, due by date, by date, finish by, do by, revised due,
      revised target, original target, current target, current target date, current due date,
      current deadline, new date, new due date, new deadline, new target, time bound, timebound, t scale, tscale, ecd, time limited, time based, done by, have it done by, we will have it done by, want it by,
      needed by, finished by, completed by when, due for completion, completion target,
      expected completion, projected completion, projected completion date, eta, implemented by,
      to be implemented by, implementation deadline, implementation target, anticipated date,
      anticipated completion, planned end, planned finish, when due, when is it due,
      when will this be done, when will this happen, when will it happen, will be done by,
      action deadline, date for implementation, date to be implemented, date to be achieved,
      to be achieved by, achieve by, date due for completion, target quarter, delivery quarter,
      by when completed, when will we finish, when we will finish, how long will it take, how soon,
      timescale date, time line, completion deadline, finish by when, by what date will it be finished,
      date action will be completed, date action will be complete, to be delivered by, delivered by when, by which date, when will it be finished, when should it be done`,
    likely: `
      date, end, finish, completed date, by, forecast date, expected date, duration, target,
      date complete, proposed date, planned delivery, delivery, to be completed`,
    hint: "year, quarter, month, time, term, phase, milestone",
  },
} as const satisfies Readonly<Record<string, Phrases>>;
