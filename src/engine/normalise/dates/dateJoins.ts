import { afterDay } from "./joins/afterDay";
import { endOfPeriod, halfOfPeriod, startOfPeriod, vagueInPeriod } from "./joins/partOfPeriod";
import { explained, explainedInYear, saidTwice } from "./joins/explained";
import { rangeBySlash, rangeFromTo, rangeInSequence, rangeStartEnd } from "./joins/range";
import { changedFromTo, newThenOld, oldThenNew } from "./joins/revised";
import { weekFrom, weekOfMonth, weekTo } from "./joins/week";
import { weekdayOfMonth, withWeekday } from "./joins/weekday";
import type { Join } from "./joinMentions";

/** Words that make one time of one or two: about a day or a part of a period first, then ranges, then changes. */
export const DATE_JOINS: readonly Join[] = [
  weekdayOfMonth,
  withWeekday,
  weekFrom,
  weekTo,
  weekOfMonth,
  halfOfPeriod,
  endOfPeriod,
  startOfPeriod,
  vagueInPeriod,
  afterDay,
  rangeFromTo,
  rangeBySlash,
  rangeInSequence,
  rangeStartEnd,
  explainedInYear,
  explained,
  saidTwice,
  newThenOld,
  oldThenNew,
  changedFromTo,
];
