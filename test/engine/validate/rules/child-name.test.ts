import { childName } from "../../../../src/engine/validate/rules/child-name";
import { checkRule } from "../checkRule";

const written = (progress: string) => ({ action: "Improve planning", progress });
const FOUND = "It seems to name a child, a relative or a family.";

checkRule(childName, {
  finds: [
    ["a child by name", written("Case review for young person Kyle Brandon done"), FOUND],
    ["a first name and a letter", written("Letter sent to the mother of child Kyle B last week"), FOUND],
    ["a family", written("Visit to the Brandon family arranged"), FOUND],
    ["a relative", written("Spoke with his father, Peter Brandon, about school"), FOUND],
  ],
  accepts: [
    [
      "services and forms",
      written("Use the child Criminal Exploitation tool and the young person Participation Group"),
    ],
    ["a programme", written("Work with the Early family help team and the Supporting Families lead")],
    ["a heading", written("Young Person Voice")],
    ["a place", written("Each child in Thornbury Vale is seen")],
    ["a colleague", written("Kim Webster to lead")],
    ["a family hub", written("Meet at the Thornbury family hub")],
  ],
});
