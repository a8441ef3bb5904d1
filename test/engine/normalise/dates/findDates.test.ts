import { NO_DATE_HINTS } from "../../../../src/engine/normalise/dates/dateHints";
import { findDates } from "../../../../src/engine/normalise/dates/findDates";

function found(text: string, nearYear: number | null = null): string[] {
  return findDates(text, { ...NO_DATE_HINTS, nearYear }).map((one) => `${one.text} = ${one.date.date}`);
}

test.each([
  ["Start date 29/01/2020", ["29/01/2020 = 2020-01-29"]],
  ["Set up week of 03/02/2020 with health", ["week of 03/02/2020 = 2020-02-09"]],
  [
    "Pilot in May 2023, report by the end of June 2023.",
    ["May 2023 = 2023-05-31", "the end of June 2023 = 2023-06-30"],
  ],
  ["Runs July/Sept 2023 in schools", ["July/Sept 2023 = 2023-09-30"]],
  ["Review in April, complete in June 2023", ["April = 2023-04-30", "June 2023 = 2023-06-30"]],
])("%s", (text, dates) => expect(found(text)).toEqual(dates));

test.each([
  "Cover is 24/7 under section 17 (2b), see 1.10 and 5.2.1",
  "Staff may attend; march past is optional",
  "Call 01803 208100 about the £1,200 for Phase 2",
  "Ongoing, to be confirmed",
])("none in: %s", (text) => expect(found(text, 2022)).toEqual([]));
