import type { Rule } from "../../model/finding";
import { isFirstOnSheet } from "../sheetCells";

const EMAIL = /([\w.%+-]+)@([\w-]+(?:\.[\w-]+)+)/;
/** Post boxes of a team or an office belong to nobody in person. */
const OFFICE =
  /^(?:info|enquiries|contact|contactus|admin|office|help|helpdesk|support|mail|hello|no-?reply|press|comms|communications)$|team|service|yjs|yot|yos|enquir/i;
/** Landlines and mobiles of the United Kingdom (Ofcom's numbering plan); 03 and 08 belong to organisations. */
const PHONE =
  /(?<![\d/.-])(?:\+44\s?(?:\(0\)\s?)?|0)(?:7\d{3}|[12]\d{2,3})[\s-]?\d{3}[\s-]?\d{3,4}(?![\d/-])/;
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/;
const HOME = /\b(?:lives|living|home address|resides|residing|resident at|moved to|family home|flat \d)\b/i;

/** What any of them holds. */
const QUICK = /@|(?:\+44|0)[\d ()-]{9}|\d[A-Z]{2}\b/;

export const contactDetails: Rule = {
  id: "contact-details",
  severity: "check",
  severityIn: { "working-copy": "note" },
  what: "A person's e-mail address, phone number or home address stands in the plan.",
  why: "A plan is passed on; personal details should not travel with it (UK GDPR, data minimisation).",
  advice: "Replace it by the post or the team.",
  check(plan, { plans, notice }) {
    if (!isFirstOnSheet(plan, plans)) return;
    return {
      texts: {
        holding: "@0123456789",
        pattern: QUICK,
        found(text, at) {
          const email = text.includes("@") ? EMAIL.exec(text) : null;
          if (email !== null && !OFFICE.test(email[1] ?? "")) {
            notice({ at: [at], message: `It holds a person's e-mail address (at ${email[2]}).` });
          }
          if (PHONE.test(text)) notice({ at: [at], message: "It holds a phone number." });
          if (POSTCODE.test(text) && HOME.test(text))
            notice({ at: [at], message: "It seems to hold a home address." });
        },
      },
    };
  },
};
