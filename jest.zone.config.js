/**
 * What the clock's zone can reach, in a zone fourteen hours ahead: dates must not depend on where the machine stands.
 *
 * Left out is all that goes through the engine alone: it has no `Date` and no `Intl`, which `npm run lint` sees to, so
 * that no zone can reach it. Its reading of dates is tried all the same. Of the rest, those are left out that take long
 * and tell nothing more of dates.
 */
process.env.TZ = "Pacific/Kiritimati";
const base = require("./jest.config.js");

module.exports = {
  ...base,
  testPathIgnorePatterns: [
    "<rootDir>/test/build",
    "<rootDir>/test/cases\\.test",
    "<rootDir>/test/engine/(?!date1904|normalise/dates/(?!anyText))",
    "<rootDir>/test/preview/",
    "<rootDir>/test/security/",
    "<rootDir>/test/requirements",
    "<rootDir>/test/bench/",
    "<rootDir>/test/papers/",
    "<rootDir>/test/taskpane/(tokens|wording/welshSentences)",
    // Of the workbook, building, a year of boards and the reading of days are tried.
    "<rootDir>/test/excel/(?!aYear|boards|buildWorkbook|findDateSystem|readSnapshot)",
    "<rootDir>/test/standin/roundTrip",
  ],
};
