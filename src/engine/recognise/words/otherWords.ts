/** Headings that are known, and are none of our fields. */
import type { Phrases } from "./phrases";

export const OTHER_WORDS = {
  other: {
    sure: `
      date completed, date achieved, date closed, date met, date done, date finished,
      date action completed, date action closed, actual completion date, actual completion, actual date,
      actual end date, closed date, completed on, date raised, date added, date opened, date identified,
      date of meeting, meeting date, created, created by, date of last update, last updated, date updated,
      updated on, date of update, modified, modified by, email, e mail, telephone, phone, mobile, address,
      postcode, likelihood, probability, inherent risk, residual risk, inherent score, residual score,
      risk score, version, author, item type, path, link to other plan, link to strategy, variance,
      forecast, actual, income, expenditure, attendance, venue, fte, headcount, current control,
      existing control, days open, overdue, date of loan, asset number, serial number, grade awarded,
      attended, absent, apology, item discussed, agenda, presenting officer, paper deadline,
      date received, complainant, reporter, created date, labels, watcher, direction of travel, direction,
      rec afi, date agreed, date made, what happened, what we do, what i do, what we do well, comment count,
      number of comment, task mode, outline level, action type, type of action, action category,
      attachment count, unit of measure, data owner, data source`,
    likely: `
      what is working well, what went well, strength, reason for performance, reason for variance,
      reason for underperformance, job title, sign off, signed off, signed off by, approved, approved by,
      raised by, document, cost centre, percentage, total, amount, quantity, price, product, customer,
      invoice, salary, age, gender, late, date of birth, dob, weight`,
    hint: "type, name, title, location, link, achievable, attainable, realistic, relevant",
  },
} as const satisfies Readonly<Record<string, Phrases>>;
