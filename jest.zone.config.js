/** The same tests in a zone fourteen hours ahead: dates must not depend on where the machine stands. */
process.env.TZ = "Pacific/Kiritimati";
const base = require("./jest.config.js");

module.exports = { ...base, testPathIgnorePatterns: ["<rootDir>/test/preview/"] };
