import type { DateForm } from "./dateForm";
import { calendarYear } from "./forms/calendarYear";
import { dayOfMonth } from "./forms/dayOfMonth";
import { dayRange } from "./forms/dayRange";
import { feast } from "./forms/feast";
import { financialYear } from "./forms/financialYear";
import { halfYear } from "./forms/halfYear";
import { isoDay } from "./forms/isoDay";
import { isoWeek } from "./forms/isoWeek";
import { bareMonth, monthOfYear } from "./forms/month";
import { monthFirstDay, namedDay } from "./forms/namedDay";
import { numericDay } from "./forms/numericDay";
import { numericMonth } from "./forms/numericMonth";
import { quarter } from "./forms/quarter";
import { openTime, relativeTime } from "./forms/relative";
import { halfTerm, summerHolidays } from "./forms/schoolHoliday";
import { numberedTerm, schoolTerm } from "./forms/schoolTerm";
import { season } from "./forms/season";
import { solidDay } from "./forms/solidDay";
import { yearEnd } from "./forms/yearEnd";
import { yearSpan } from "./forms/yearSpan";

/**
 * All ways of writing a date, the surest and longest first: what one has taken, the next do not see.
 * A quarter goes before the year that it holds, a day before its month.
 */
export const DATE_FORMS: readonly DateForm[] = [
  isoDay,
  isoWeek,
  solidDay,
  dayRange,
  numericDay,
  halfTerm,
  schoolTerm,
  numberedTerm,
  summerHolidays,
  quarter,
  halfYear,
  namedDay,
  monthFirstDay,
  monthOfYear,
  dayOfMonth,
  season,
  feast,
  yearSpan,
  financialYear,
  yearEnd,
  numericMonth,
  relativeTime,
  openTime,
  bareMonth,
  calendarYear,
];
