/**
 * The longest suites first, so that none is left to one core at the end. Jest itself goes by what it saw last time,
 * and in a clean clone by the size of the files, which says little.
 */
"use strict";
const { join } = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");

const LONGEST = [
  "security/builtPages",
  "excel/faults",
  "preview/paneLooks",
  "excel/chain/wholeChain",
  "preview/journeys",
  "excel/faultsTwice",
  "engine/draft/rollForward/everyCase",
  "engine/normalise/longCells",
  "cases",
  "engine/draft/writeBack/writeBackAgrees",
  "engine/properties/stableReading",
  "excel/someoneElse",
  "excel/anyState",
  "excel/anyText",
  "preview/welsh",
  "engine/properties/hostileSheets",
  "engine/properties/nothingLost",
  "excel/refresh",
  "excel/roundTrips",
  "engine/properties/planTruth",
  "bench/planted",
  "preview/preview",
  "taskpane/wording/welshSentences",
  "excel/buildWorkbook",
].map((name) => join(__dirname, `${name}.test.ts`));

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const placeOf = ({ path }) => (LONGEST.includes(path) ? LONGEST.indexOf(path) : LONGEST.length);
    return [...super.sort(tests)].sort((one, other) => placeOf(one) - placeOf(other));
  }
};
