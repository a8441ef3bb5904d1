import { personalNumber } from "../../../../src/engine/validate/rules/personal-number";
import { checkRule } from "../checkRule";

checkRule(personalNumber, {
  finds: [
    ["an NHS number in groups", { progress: "Referred, 943 476 5919" }, "It seems to hold an NHS number."],
    ["an NHS number by its name", { progress: "NHS no 9434765919" }, "It seems to hold an NHS number."],
    [
      "a National Insurance number",
      { progress: "QQ is no prefix, AB 12 34 56 C is" },
      "It holds a National Insurance number.",
    ],
    ["a date of birth", { progress: "YP (DOB 3/4/2005) seen" }, "It holds a date of birth."],
  ],
  accepts: [
    ["ten digits whose check digit is wrong", { progress: "Referred, 943 476 5918" }],
    ["ten digits of something else", { progress: "Purchase order 9434765919" }],
    ["a phone number, which has a rule of its own", { progress: "Ring 0113 496 0001" }],
    ["a date", { progress: "Reviewed 3/4/2019" }],
  ],
});
