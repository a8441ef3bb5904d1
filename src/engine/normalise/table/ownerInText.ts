/** Who is to act, where no column says so and the action's own text begins with it. */
import type { Owner, Reading } from "../../model/reading";
import { kindOfOwner } from "../owners/ownerWords";
import { splitOwners } from "../owners/splitOwners";
import { beginsAsOrder } from "../orderWords";
import { leadingRef } from "../readRef";

/** "The service manager to ensure that …", "The board should …"; not "Staff to be trained". */
const ADDRESSED =
  /^(?:the\s+)?([^.;:\n]{3,90}?)\s+(?:should|must|will|to|needs? to|(?:is|are) to)\s+(?!(?:the|an?|be|have been)\b)\p{Ll}{2,}/iu;
const MOST_WORDS = 10;
/** Who stands here receives or is spoken of. */
const NOBODY =
  /^(?:all|every|each|any|no|more|where|when|if|children|young)\b|\b(?:with|if|they|that|who|which|is|are|on|how|when)\b/i;

/** The posts and bodies that a recommendation is addressed to, as assumed; null where the text names none. */
export function ownerInText(action: Reading<string>): Reading<readonly Owner[]> | null {
  if (action.state !== "read" && action.state !== "assumed") return null;
  const ref = leadingRef(action.value)?.written ?? "";
  const text = action.value.trimStart().slice(ref.length).trimStart();
  const addressed = ADDRESSED.exec(text)?.[1]?.trim() ?? "";
  if (!/^\p{Lu}/u.test(text) || addressed.split(/\s+/).length > MOST_WORDS) return null;
  if (addressed === "" || NOBODY.test(addressed) || beginsAsOrder(addressed)) return null;
  const names = splitOwners(addressed).map((name) => name.replace(/^the\s+/i, ""));
  if (!names.every(isBody)) return null;
  return {
    state: "assumed",
    value: names.map((name) => ({ name, leads: true })),
    assumption: `No column names an owner; the action is addressed to “${addressed}”.`,
    text: "",
    at: action.at,
  };
}

function isBody(name: string): boolean {
  const kind = kindOfOwner(name);
  return kind === "post" || kind === "group";
}
