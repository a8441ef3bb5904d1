/**
 * In Welsh: the board's figures, part by part in the order of the English, so that each number goes on opening its
 * actions; and what moved between two boards.
 */
import type { Pair } from "../../phraseForm";

const FIGURES: readonly Pair[] = [
  ["There are no actions.", "Nid oes camau gweithredu."],
  ["{actions}", "{actions}"],
  [": ", ": "],
  [", ", ", "],
  ["; ", "; "],
  [".", "."],
  ["1 complete", "1 wedi'i gwblhau"],
  ["{count} complete", "{count} wedi'u cwblhau"],
  ["{count} in progress", "{count} ar y gweill"],
  ["{count} not started", "{count} heb ddechrau"],
  ["1 carried forward", "1 wedi'i gario ymlaen"],
  ["{count} carried forward", "{count} wedi'u cario ymlaen"],
  ["1 superseded", "1 wedi'i ddisodli"],
  ["{count} superseded", "{count} wedi'u disodli"],
  [". None is open.", ". Nid oes yr un yn agored."],
  [". Of the ", ". O'r "],
  ["{count} open", "{count} agored"],
  ["{count} is Red", "mae {count} yn Goch"],
  ["{count} are Red", "mae {count} yn Goch"],
  ["{count} is Amber", "mae {count} yn Ambr"],
  ["{count} are Amber", "mae {count} yn Ambr"],
  ["{count} is Green", "mae {count} yn Wyrdd"],
  ["{count} are Green", "mae {count} yn Wyrdd"],
  ["{count} is Blue", "mae {count} yn Las"],
  ["{count} are Blue", "mae {count} yn Las"],
  ["{count} is not rated", "mae {count} heb sgôr"],
  ["{count} are not rated", "mae {count} heb sgôr"],
  ["{count} Amber", "{count} yn Ambr"],
  ["{count} Green", "{count} yn Wyrdd"],
  ["{count} Blue", "{count} yn Las"],
  ["{count} not rated", "{count} heb sgôr"],
  ["none is overdue", "nid oes yr un yn hwyr"],
  ["1 is overdue, by {days}", "mae 1 yn hwyr, o {days}"],
  ["{count} are overdue", "mae {count} yn hwyr"],
  [", the ", ", yr "],
  ["longest by {days}", "hwyraf o {days}"],
];

const MOVEMENT: readonly Pair[] = [
  ["Since {day}: nothing moved.", "Ers {day}: ni symudodd dim."],
  ["Since {day}: {moves}.", "Ers {day}: {moves}."],
];

export const figures: readonly Pair[] = [...FIGURES, ...MOVEMENT];
