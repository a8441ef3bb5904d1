/** The familiar ways in which a plan is laid out, drawn in the words of `readGrid`. */
import { columnLetters } from "../../src/engine/model/address";
import type { PlainAction, PlainPlan } from "./cleanPlan";

export type Part = keyof PlainAction | "group";

export interface Drawing {
  readonly text: string;
  /** The cell of a part of the n-th action, such as "B7"; of the headings where the action is -1. */
  cell(action: number, part: Part): string;
}

export interface Layout {
  readonly name: string;
  readonly parts: readonly Part[];
  draw(plan: PlainPlan): Drawing;
}

type Headings = Readonly<Partial<Record<Part, string>>>;

const HEADINGS: Headings = {
  ref: "Ref",
  group: "Recommendation",
  action: "Action",
  how: "How",
  lead: "Lead",
  start: "Start date",
  review: "Review date",
  due: "Due date",
  rag: "RAG",
  status: "Status",
  progress: "Progress",
  evidence: "Evidence",
};
const COUNCIL_HEADINGS: Headings = {
  ref: "No",
  action: "Action to be taken",
  lead: "By whom",
  due: "By when",
  rag: "Rag rating",
  progress: "Progress to date",
  evidence: "How will we evidence it",
};

/** Rows under construction, with the place of each part of each action. */
class Sheet {
  readonly lines: string[];
  private row = 0;
  private readonly cells = new Map<string, string>();
  private actions = 0;

  constructor(private readonly plan: PlainPlan) {
    this.lines = [`sheet ${plan.sheet}`];
    for (const text of plan.head) this.write([text]);
    this.skip();
  }

  write(texts: readonly string[]): void {
    this.lines.push(`A${++this.row} | ${texts.join(" | ")}`);
  }

  skip(): void {
    this.row++;
  }

  headings(headings: Headings): void {
    this.write(Object.values(headings));
    this.note(-1, headings, this.row);
  }

  action(action: PlainAction, group: string, headings: Headings): void {
    const parts = Object.keys(headings) as Part[];
    this.write(parts.map((part) => (part === "group" ? group : action[part])));
    this.note(this.actions++, headings, this.row);
  }

  /** One row for each part, with its label before it. */
  block(action: PlainAction, labels: Headings): void {
    for (const part of Object.keys(labels) as Exclude<Part, "group">[]) {
      this.write([labels[part] ?? "", action[part]]);
      this.cells.set(`${this.actions} ${part}`, `B${this.row}`);
    }
    this.actions++;
  }

  merge(rows: number): void {
    if (rows > 1) this.lines.push(`merge A${this.row - rows + 1}:A${this.row}`);
  }

  drawing(): Drawing {
    if (this.plan.foot.length > 0) this.skip();
    for (const text of this.plan.foot) this.write([text]);
    return {
      text: [...this.lines, ...this.plan.otherSheets].join("\n"),
      cell: (action, part) => this.cells.get(`${action} ${part}`) ?? "A1",
    };
  }

  private note(action: number, headings: Headings, row: number): void {
    Object.keys(headings).forEach((part, column) => {
      this.cells.set(`${action} ${part}`, `${columnLetters(column)}${row}`);
    });
  }
}

function layout(name: string, headings: Headings, fill: (sheet: Sheet, plan: PlainPlan) => void): Layout {
  return {
    name,
    parts: [...new Set<Part>(["group", ...(Object.keys(headings) as Part[])])],
    draw(plan) {
      const sheet = new Sheet(plan);
      fill(sheet, plan);
      return sheet.drawing();
    },
  };
}

const { group, ...WITHOUT_GROUP } = HEADINGS;
const GROUP_FIRST: Headings = { ...(group === undefined ? {} : { group }), ...WITHOUT_GROUP };
const LABELS: Headings = {
  action: "Action",
  lead: "Lead",
  due: "Due date",
  rag: "RAG",
  progress: "Progress",
};

export const LAYOUTS: readonly Layout[] = [
  layout("a register with the recommendation in a column", HEADINGS, (sheet, { groups }) => {
    sheet.headings(HEADINGS);
    for (const { name, actions } of groups)
      for (const action of actions) sheet.action(action, name, HEADINGS);
  }),
  layout("sections under one row of headings", WITHOUT_GROUP, (sheet, { groups }) => {
    sheet.headings(WITHOUT_GROUP);
    for (const { name, actions } of groups) {
      sheet.write([name]);
      for (const action of actions) sheet.action(action, name, WITHOUT_GROUP);
    }
  }),
  layout("a table for each recommendation", COUNCIL_HEADINGS, (sheet, { groups }) => {
    for (const { name, actions } of groups) {
      sheet.write([name]);
      sheet.headings(COUNCIL_HEADINGS);
      for (const action of actions) sheet.action(action, name, COUNCIL_HEADINGS);
      sheet.skip();
    }
  }),
  layout("recommendations merged down", GROUP_FIRST, (sheet, { groups }) => {
    sheet.headings(GROUP_FIRST);
    for (const { name, actions } of groups) {
      actions.forEach((action, index) => sheet.action(action, index === 0 ? name : "", GROUP_FIRST));
      sheet.merge(actions.length);
    }
  }),
  layout("labels and values", LABELS, (sheet, { groups }) => {
    for (const { name, actions } of groups) {
      sheet.write([name]);
      for (const action of actions) {
        sheet.block(action, LABELS);
        sheet.skip();
      }
    }
  }),
];
