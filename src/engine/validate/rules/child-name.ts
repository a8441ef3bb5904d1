import type { Rule } from "../../model/finding";
import { isFirstOnSheet } from "../sheetCells";

/** Words for a child or a relative, in small letters as they stand within a sentence; then a name. */
const NAMED =
  /\b(?:young person|child|boy|girl|son|daughter|mother|father|mum|dad|sister|brother|sibling|grandmother|grandfather|nan|victim)(?:,| called| named)? (\p{Lu}\p{Ll}+)(?:[ ](\p{Lu}(?:\p{Ll}+|\.|(?![\p{L}\d]))))/gu;
const FAMILY =
  /\b(?:the|with) (\p{Lu}\p{Ll}{2,}) family(?! (?:hub|centre|support|court|intervention|justice|service))/gu;
/** Words that begin the name of a service, a form or a law and no person's. */
const NO_NAME =
  /^(?:Protection|Criminal|Sexual|Exploitation|Social|Care|First|Safe\w*|Looked|Young|Youth|Adolescent|Health|Mental|Support|Plan\w*|Justice|Services?|Centred|Friendly|Voice|Participation|Development|Abuse|Poverty|Death|House|Practice|Review|Board|Court|Act|Council|Liaison|Contact|Code|Unit|Team|Awareness|Care|Personal|Commissioner|In|On|At|Of|And|The|To|For|Is|Has|January|February|March|April|May|June|July|August|September|October|November|December|Early|Whole|Local|Royal|Holy|Foster|Extended|Troubled|Supporting|Stronger|Strong|Functional|Think|Asset|Plus|Child\w*|North|South|East|West|City|County|Borough|Vale)$/;
/** Every name begins with a capital, and most texts have none inside: that is soon seen. */
const CAPITAL_WITHIN = / [A-Z\u00c0-\uffff]/;
const QUICK =
  /\b(?:young person|child|boy|girl|son|daughter|mother|father|mum|dad|sister|brother|sibling|nan|victim)\b.{0,8} \p{Lu}|\p{Ll} family\b/u;

export const childName: Rule = {
  id: "child-name",
  severity: "must-fix",
  what: "A child, a relative or a family seems to be named.",
  why: "A plan is read by many who have no right to know who works with the service (UK GDPR).",
  advice: "Take the name out, or describe the case without it.",
  check(plan, { plans, notice }) {
    if (!isFirstOnSheet(plan, plans)) return;
    return {
      texts: {
        pattern: CAPITAL_WITHIN,
        found(text, at) {
          if (!QUICK.test(text) || !holdsName(text)) return;
          notice({ at: [at], message: "It seems to name a child, a relative or a family." });
        },
      },
    };
  },
};

function holdsName(text: string): boolean {
  for (const [, first = "", second = ""] of text.matchAll(NAMED)) {
    if (!NO_NAME.test(first) && !NO_NAME.test(second)) return true;
  }
  return [...text.matchAll(FAMILY)].some(([, name = ""]) => !NO_NAME.test(name));
}
