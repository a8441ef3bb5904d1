/** The publication copy as one web page that can be read without its colours, by a screen reader, and in print. */
import type { Analysis } from "../../model/analysis";
import { longDate } from "../../model/calendar";
import { valueOf } from "../../model/reading";
import type { Action } from "../../model/plan";
import type { PublicationOptions } from "../../model/publication";
import { runSteps, type Steps } from "../../model/steps";
import { onOneLine, textOf } from "../actionTexts";
import { RATING_PAINT } from "../palette";
import { escapeHtml, paragraphsHtml } from "./escapeHtml";
import { publishedPlan, type PublishedField, type PublishedPlan } from "./publishedPlan";

/** Text sizes in rem, so that readers' own settings hold; every colour on its ground has a contrast of at least 4.5:1. */
const STYLE = [
  "body{font-family:Arial,sans-serif;line-height:1.5;color:#1b1b1b;background:#fff;max-width:60rem;margin:0 auto;padding:1rem}",
  "h1{font-size:1.8rem;line-height:1.25}h2{font-size:1.4rem;margin-top:2.5rem;border-top:1px solid #b8c4d3;padding-top:1rem}",
  "h3{font-size:1.1rem;margin-top:2rem}dt{font-weight:bold;margin-top:.5rem}dd{margin:0}dd p,dd ul{margin:.25rem 0}",
  ".scroll{overflow-x:auto}table{border-collapse:collapse;margin:1rem 0}caption{text-align:left;font-weight:bold;padding:.5rem 0}",
  "th,td{border:1px solid #6b7785;padding:.35rem .6rem;text-align:right;vertical-align:top}th:first-child{text-align:left}tbody th{font-weight:normal}",
  ".rating{display:inline-block;padding:.1rem .6rem;border:1px solid #1b1b1b;font-weight:bold}",
  ...Object.entries(RATING_PAINT).map(
    ([rating, { fill, fontColour }]) => `.${classOf(rating)}{background:${fill};color:${fontColour}}`,
  ),
].join("\n");

/**
 * A whole HTML document. Every text of the plan is escaped, and none becomes a link: an address can be read and copied,
 * and whatever a plan holds, `javascript:` or a path to somebody's drive, stays text.
 */
export function publicationPage(analysis: Analysis, options: PublicationOptions): string {
  return runSteps(publicationPageInSteps(analysis, options));
}

/** The same, pausing after each few milliseconds of work. */
export function* publicationPageInSteps(analysis: Analysis, options: PublicationOptions): Steps<string> {
  const plan = publishedPlan(analysis, options);
  const title = escapeHtml(plan.title);
  yield;
  const groups: string[] = [];
  for (const { name, actions } of groupsOf(plan)) groups.push(yield* groupHtmlInSteps(plan, name, actions));
  return [
    "<!DOCTYPE html>",
    '<html lang="en-GB">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>\n${STYLE}\n</style>`,
    "</head>",
    "<body>",
    "<main>",
    `<h1>${title}</h1>`,
    factsHtml(plan),
    `<p>${escapeHtml(plan.words)}</p>`,
    figuresHtml(plan),
    ...groups,
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function factsHtml({ facts }: PublishedPlan): string {
  const items = facts.map(([label, text]) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(text)}</dd>`);
  return `<dl>${items.join("")}</dl>`;
}

/** A region that can be reached by keyboard, because a wide table scrolls sideways on a telephone. */
function figuresHtml({ figures }: PublishedPlan): string {
  const title = escapeHtml(figures.title);
  const head = figures.headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join("");
  const rows = figures.rows.map(([name = "", ...counts]) => {
    const cells = counts.map((count) => `<td>${escapeHtml(String(count))}</td>`).join("");
    return `<tr><th scope="row">${escapeHtml(String(name))}</th>${cells}</tr>`;
  });
  return [
    `<div class="scroll" role="region" aria-label="${title}" tabindex="0">`,
    `<table><caption>${title}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>${rows.join("\n")}</tbody></table>`,
    "</div>",
  ].join("\n");
}

interface Group {
  readonly name: string;
  readonly actions: readonly Action[];
}

/** The actions under their recommendations, in the order in which the plan first names them. */
function groupsOf({ actions }: PublishedPlan): readonly Group[] {
  const groups = new Map<string, Action[]>();
  for (const action of actions) {
    const name = onOneLine(textOf(action.group));
    const group = groups.get(name) ?? [];
    group.push(action);
    groups.set(name, group);
  }
  return [...groups].map(([name, ones]) => ({ name, actions: ones }));
}

function* groupHtmlInSteps(
  { fields }: PublishedPlan,
  name: string,
  actions: readonly Action[],
): Steps<string> {
  const heading = name === "" ? "Actions" : name;
  const lines = [`<section>`, `<h2>${escapeHtml(heading)}</h2>`];
  for (const action of actions) {
    lines.push(actionHtml(action, fields));
    if (lines.length % ACTIONS_IN_A_STEP === 0) yield;
  }
  return [...lines, "</section>"].join("\n");
}

const ACTIONS_IN_A_STEP = 50;

/** In the headings over the facts of an action. */
const IN_HEADINGS = ["Reference", "Recommendation", "Action"];

function actionHtml(action: Action, fields: readonly PublishedField[]): string {
  const title = [textOf(action.ref), textOf(action.action)].map(onOneLine).filter((part) => part !== "");
  const facts = fields
    .filter(({ heading }) => !IN_HEADINGS.includes(heading))
    .flatMap((field) => {
      const html = valueHtml(field, action);
      return html === "" ? [] : [`<dt>${field.heading}</dt><dd>${html}</dd>`];
    });
  const heading = title.length === 0 ? "" : `<h3>${escapeHtml(title.join(" "))}</h3>\n`;
  return `${heading}<dl>\n${facts.join("\n")}\n</dl>`;
}

function valueHtml(field: PublishedField, action: Action): string {
  const value = field.value(action);
  if (typeof value === "object") return longDate(value.day);
  if (field.heading !== "Rating") return paragraphsHtml(value);
  const rating = valueOf(action.rag) ?? "Not rated";
  return `<span class="rating ${classOf(rating)}">${escapeHtml(value)}</span>`;
}

function classOf(rating: string): string {
  return rating.toLowerCase().replace(/ /g, "-");
}
