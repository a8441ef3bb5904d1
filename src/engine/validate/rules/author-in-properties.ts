import type { Rule } from "../../model/finding";
import { list } from "../wording";

/** What programs write there, and posts. */
const NOBODY =
  /^(?:|microsoft.*|office.*|user|users?|admin\w*|administrator|owner|openpyxl|excel\w*|apache poi|libreoffice.*|windows user|author|unknown)$/i;

export const authorInProperties: Rule = {
  id: "author-in-properties",
  severity: "note",
  profiles: ["circulation"],
  what: "The file's properties name who wrote it.",
  why: "The name goes out with the file although it stands on no page.",
  advice: "Remove it from the copy that you send (File, Info, Inspect Document), if it should not be known.",
  check(plan, { snapshot, plans, notice }) {
    if (plan !== plans[0]) return;
    const { author = "", lastAuthor = "" } = snapshot.properties ?? {};
    const names = [...new Set([author.trim(), lastAuthor.trim()])].filter((name) => !NOBODY.test(name));
    if (names.length === 0) return;
    notice({ at: [], message: `The file's properties name ${list(names)}.` });
  },
};
