/** Until when the plan must not be published. */
import type { IsoDate } from "../../model/calendar";
import type { LooseText } from "../../model/recognised";
import type { Reading } from "../../model/reading";
import { plainText } from "../../text/plainText";
import type { DateHints } from "../dates/dateHints";
import { readDate } from "../readDate";

const EMBARGO =
  /\bembargo(?:e?d)?\b|\bnot (?:for|to be) (?:publication|release|publish(?:ed)?|released?|circulat(?:ed|ion)|shared?) (?:before|until|prior to)\b/i;
/** A remark in brackets or after a dash that a title may carry. */
const REMARK =
  /\s*(?:[([][^)\]]*\bembargo[^)\]]*[)\]]|[-–—|:]\s*(?:strictly )?embargo.*$|\bembargoed (?:until|till|to)\b.*$)/i;
const TIME_OF_DAY = /\b\d{1,2}(?:[:.]\d{2}\s*(?:hrs|hours|[ap]\.?m\.?)?|\s*[ap]\.?m\.?)(?:\s*(?:on|,))?\s*/gi;

/** The day stands near the word. */
const REACH = 200;

/** The first embargo among the loose texts; unreadable where it names no day, blank where there is none. */
export function readEmbargo(loose: readonly LooseText[], hints: DateHints): Reading<IsoDate> {
  for (const { text: raw, at } of loose) {
    const text = plainText(raw);
    const found = EMBARGO.exec(text);
    if (found === null) continue;
    const written = { text, at: [at] };
    const after = text
      .slice(found.index + found[0].length)
      .slice(0, REACH)
      .replace(TIME_OF_DAY, " ");
    const reading = readDate(
      { text: after.replace(/[()[\]]/g, " ").trim(), value: after, numberFormat: "General", at: [at] },
      hints,
    );
    if (reading.state === "read" && reading.value.date !== null)
      return { state: "read", value: reading.value.date, ...written };
    if (reading.state === "assumed" && reading.value.date !== null) {
      return { state: "assumed", value: reading.value.date, assumption: reading.assumption, ...written };
    }
    return { state: "unreadable", reason: "An embargo is named without a day on which it ends.", ...written };
  }
  return { state: "blank", text: "", at: [] };
}

/** A title without the embargo that stands in it. */
export function withoutEmbargo(title: string): string {
  return title.replace(REMARK, "").trim();
}
