import { contactDetails } from "../../../../src/engine/validate/rules/contact-details";
import { checkRule } from "../checkRule";

checkRule(contactDetails, {
  finds: [
    [
      "a person's e-mail address",
      { progress: "Send to jo.bloggs@example.org by Friday" },
      "It holds a person's e-mail address (at example.org).",
    ],
    ["a mobile number", { owners: ["Jo Bloggs 07700 900123"] }, "It holds a phone number."],
    ["a landline", { progress: "Ring 01632 960 001" }, "It holds a phone number."],
    ["a home", { progress: "Family moved to AB1 2CD in May" }, "It seems to hold a home address."],
  ],
  accepts: [
    ["an office's post box", { evidence: "yjs.enquiries@example.gov.uk" }],
    ["an office's postcode", { evidence: "Venue: Town Hall, AB1 2CD" }],
    ["a list of figures", { progress: "Scores 78/91/104, then 01/02/2019 and 12345678901" }],
    ["a helpline", { evidence: "0300 123 4567" }],
  ],
});
