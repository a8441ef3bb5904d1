/**
 * The same tests in a zone fourteen hours ahead: dates must not depend on where the machine stands. Left out are those
 * that take long and tell nothing more of dates.
 */
process.env.TZ = "Pacific/Kiritimati";
const base = require("./jest.config.js");

module.exports = {
  ...base,
  testPathIgnorePatterns: [
    "<rootDir>/test/preview/",
    "<rootDir>/test/security/",
    "<rootDir>/test/requirements",
    "<rootDir>/test/bench/",
    "<rootDir>/test/papers/",
    "<rootDir>/test/taskpane/wording/welshSentences",
    "<rootDir>/test/engine/properties/",
    "<rootDir>/test/engine/normalise/longCells",
    "<rootDir>/test/engine/draft/writeBack/writeBackAgrees",
    "<rootDir>/test/engine/draft/rollForward/everyCase",
    // Of the workbook, building, a year of boards and the reading of days are tried.
    "<rootDir>/test/excel/(?!aYear|boards|buildWorkbook|findDateSystem|readSnapshot)",
    "<rootDir>/test/standin/roundTrip",
  ],
};
