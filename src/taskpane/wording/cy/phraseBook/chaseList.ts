/** In Welsh: the lines of what a lead is asked for. */
import type { Pair } from "../../phraseForm";

export const chaseList: readonly Pair[] = [
  ["No lead: actions to look at, as at {day}", "Dim arweinydd: camau gweithredu i edrych arnynt, ar {day}"],
  ["{text}: actions to look at, as at {day}", "{text}: camau gweithredu i edrych arnynt, ar {day}"],
  ["Overdue:", "Yn hwyr:"],
  ["Due in the next {count} days:", "I'w cwblhau yn y {count} diwrnod nesaf:"],
  ["Still missing:", "Ar goll o hyd:"],
  ["- {name} (due {text}, {days} ago)", "- {name} (i'w gwblhau {text}, {days} yn ôl)"],
  [
    "- {name} (due {text}, {days} ago; please give {asked})",
    "- {name} (i'w gwblhau {text}, {days} yn ôl; rhowch {asked})",
  ],
  ["- {name} (due {text})", "- {name} (i'w gwblhau {text})"],
  ["- {name} (due {text}; please give {asked})", "- {name} (i'w gwblhau {text}; rhowch {asked})"],
  ["- {name}: {asked}", "- {name}: {asked}"],
];
