/**
 * The same tests in a zone fourteen hours ahead: dates must not depend on where the machine stands. Left out are those
 * that know no dates and take long.
 */
process.env.TZ = "Pacific/Kiritimati";
const base = require("./jest.config.js");

module.exports = {
  ...base,
  testPathIgnorePatterns: [
    "<rootDir>/test/preview/",
    "<rootDir>/test/security/",
    "<rootDir>/test/requirements",
  ],
};
