/** What a rule noticed. Findings are data; the sentences come from the rule. */
import type { Acceptance } from "./acceptance";
import type { CellAddress } from "./address";
import type { IsoDate } from "./calendar";
import type { Action, Plan } from "./plan";
import type { CheckProfile, Settings } from "./settings";
import type { WorkbookSnapshot } from "./snapshot";

export type Severity = "must-fix" | "check" | "note";

/** A change to one cell of the sheet that staff keep, offered and never made unasked. */
export interface Fix {
  /** What it does, as a button says it: "Write Red". */
  readonly label: string;
  readonly at: CellAddress;
  readonly value: string | number;
  readonly numberFormat?: string;
  /** `#RRGGBB`, or "" for no fill; missing where the cell keeps the fill that it has. */
  readonly fill?: string;
}

/** One of a few right values, with every cell that it would be written to. The user picks one or none. */
export interface FixChoice {
  /** What it does, as a button says it: "Write Operations Manager". */
  readonly label: string;
  readonly changes: readonly Fix[];
}

export interface Finding {
  /** The id of its rule. */
  readonly rule: string;
  /** The same for the same fault in every reading of the plan, wherever its rows have moved. */
  readonly key?: string;
  /** A fingerprint of what the cells say that it is about. */
  readonly print?: string;
  readonly severity: Severity;
  /** The cells that it is about, the one to select first. */
  readonly at: readonly CellAddress[];
  /** The action that it is about, by id; null for the document. */
  readonly action: string | null;
  /** What is the case, in one sentence with the facts of the cell. */
  readonly message: string;
  /** Why it matters to whoever reads the plan. */
  readonly why: string;
  /** What to do. */
  readonly advice: string;
  /** Where the right value is known. */
  readonly fix: Fix | null;
  /** Where it is one of few. */
  readonly choices?: readonly FixChoice[];
}

/** A finding that the user let stand. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}

export interface RuleContext {
  readonly asOf: IsoDate;
  readonly settings: Settings;
  readonly snapshot: WorkbookSnapshot;
  readonly plans: readonly Plan[];
}

/** What a rule finds: the place and the facts; the registry adds the rule's own texts. */
export interface Noticed {
  readonly at: readonly CellAddress[];
  readonly action?: string;
  /** Best a function where there may be many: of those that become one finding, none is asked for its sentence. */
  readonly message: string | (() => string);
  readonly fix?: Fix;
  readonly choices?: readonly FixChoice[];
}

/** One thing to look for. `id` names the fault that is found, as a noun; the file has the same name. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** Where a profile takes it more or less seriously. */
  readonly severityIn?: Readonly<Partial<Record<CheckProfile, Severity>>>;
  /** The profiles that it is run in; missing where it is all. */
  readonly profiles?: readonly CheckProfile[];
  /** Run only where the user asks for what a published copy needs. */
  readonly accessibility?: true;
  /** Rules whose findings at a cell say less than this one's there, and are left out. */
  readonly covers?: readonly string[];
  /** What it finds, for the list of rules. */
  readonly what: string;
  readonly why: string;
  readonly advice: string;
  /**
   * Asked of each plan. What concerns the plan as a whole is noticed at once; whoever needs its actions or texts
   * says so, as all rules together walk through them once.
   */
  check(plan: Plan, look: RuleLook): RuleWalk | void;
}

/** What a rule looks with. */
export interface RuleLook extends RuleContext {
  notice(noticed: Noticed): void;
}

/** What a rule wants to see of a plan. */
export interface RuleWalk {
  /** Each action, in the plan's order. */
  action?(action: Action, plan: Plan): void;
  /** Texts on the plan's sheet, the plan's own and others. */
  readonly texts?: TextLook;
  /** After the last action and text. */
  end?(): void;
  /** The actions of the plans that follow, too: what is looked for concerns all of them. `end` comes after these. */
  readonly throughAllPlans?: true;
}

export interface TextLook {
  /** Only texts that hold one of these characters are looked at. */
  readonly holding?: string;
  readonly pattern: RegExp;
  /** Called for each text that the pattern finds, in reading order. */
  found(text: string, at: CellAddress): void;
}
