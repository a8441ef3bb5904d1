/** What differs between two Excels' answers. */
import type { Answer, Answers } from "./scenario";

/** A line for each place, such as `fills: none, white … [0]: the stand-in says "", Excel says "#FFFFFF"`. */
export function compareAnswers(standin: Answers, excel: Answers): readonly string[] {
  const names = new Set([...Object.keys(standin), ...Object.keys(excel)]);
  return [...names].flatMap((name) => differences(name, standin[name], excel[name]));
}

function differences(place: string, one: Answer | undefined, other: Answer | undefined): string[] {
  if (isObject(one) && isObject(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...keys].flatMap((key) => differences(`${place} [${key}]`, one[key], other[key]));
  }
  const [said, heard] = [one, other].map((answer) => JSON.stringify(answer) ?? "nothing");
  return said === heard ? [] : [`${place}: the stand-in says ${said}, Excel says ${heard}`];
}

/** Lists too: their places are their keys. */
function isObject(answer: Answer | undefined): answer is { readonly [key: string]: Answer } {
  return typeof answer === "object" && answer !== null;
}
