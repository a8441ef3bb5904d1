/**
 * The sentences that stand in the source, read with TypeScript's own parser, so that one that no case leads to is seen
 * as well. What a template holds between its words is guessed from how the program calls it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { ANYTHING, likelyIn } from "./guessGaps";

/** A sentence as it may come out, with its place in the source. */
export interface SourceSentence {
  readonly where: string;
  /** The same sentence with one thing after the other in its gaps; that which is known fits at least once. */
  readonly samples: () => Iterable<string>;
  readonly written: string;
}

/** Words, and between them what each gap may hold, the likeliest first. */
type Parts = readonly (string | readonly string[])[];

/** What is said to people under these names, whether or not it is a sentence. */
const SAID = /^(?:message|label|reason|assumption|says|remark|sentence)$/;
/** What is told otherwise (a rule is known by its id), written into a sheet, or read by nobody. */
const UNSAID = /^(?:advice|why|name|hint|pattern|meaning|footer|altText|numberFormat|words|strong)$/;

/** Where sentences are put together from clauses, and what such a clause looks like. */
const CLAUSES = /^normalise.dates/;
const CLAUSE =
  /^[^\\()[\]|¤]* (?:is|are|means?|may|counts|stand|stands|says|ends|runs|recurs)(?: [^\\()[\]|¤]*)?$/u;

/** How far names are followed. */
const DEEPEST = 3;
/** No sentence needs more than this to be known by. */
const MOST_SAMPLES = 20_000;

export function sourceSentences(folder: string, skip: RegExp): readonly SourceSentence[] {
  return filesIn(folder)
    .filter((file) => !skip.test(relative(folder, file)))
    .flatMap((file) => new SourceFile(file, relative(folder, file)).sentences());
}

export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return entry.name.endsWith(".ts") ? [path] : [];
  });
}

class SourceFile {
  private readonly source: ts.SourceFile;
  private readonly variables = new Map<string, ts.Expression>();
  private readonly functions = new Map<string, ts.Expression[]>();
  private readonly found: SourceSentence[] = [];

  constructor(
    path: string,
    private readonly name: string,
  ) {
    this.source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  }

  sentences(): readonly SourceSentence[] {
    this.learn(this.source, null);
    this.visit(this.source, "");
    return this.found;
  }

  /** What the file's own names stand for, as far as that is written there. */
  private learn(node: ts.Node, within: string | null): void {
    let inside = within;
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      this.variables.set(node.name.text, node.initializer);
    if (ts.isFunctionDeclaration(node) && node.name) inside = node.name.text;
    if (ts.isReturnStatement(node) && node.expression && inside !== null)
      this.functions.set(inside, [...(this.functions.get(inside) ?? []), node.expression]);
    ts.forEachChild(node, (child) => this.learn(child, inside));
  }

  private visit(node: ts.Node, property: string): void {
    if (ts.isImportDeclaration(node) || ts.isTaggedTemplateExpression(node) || ts.isTypeNode(node)) return;
    let under = property;
    if (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) under = node.name.getText();
    if (UNSAID.test(under) && !ts.isVariableDeclaration(node)) return;
    if (isText(node) || isSum(node)) {
      const parts = this.partsOf(node, 0);
      const text = parts.map((part) => (typeof part === "string" ? part : "{}")).join("");
      const isSentence = /^[\p{Lu}{“][\s\S]* [\s\S]*[.]$/u.test(text);
      const isClause = CLAUSES.test(this.name) && CLAUSE.test(text);
      const isPart = ts.isTemplateSpan(node.parent) || this.isInTemplate(node);
      if (
        !isPart &&
        /\p{L}{2}/u.test(text) &&
        (isSentence || isClause || (SAID.test(under) && text.includes(" ")))
      )
        this.add(node, parts);
      return;
    }
    ts.forEachChild(node, (child) => this.visit(child, under));
  }

  /** Part of a longer text, which is asked for as a whole. */
  private isInTemplate(node: ts.Node): boolean {
    for (let outer = node.parent; outer && !ts.isStatement(outer); outer = outer.parent)
      if (ts.isTemplateSpan(outer)) return true;
    return false;
  }

  private add(node: ts.Node, parts: Parts): void {
    const line = this.source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    this.found.push({
      where: `${this.name}:${line}`,
      written: node.getText().replace(/\s*\n\s*/g, " "),
      samples: () => samplesOf(parts),
    });
  }

  private partsOf(node: ts.Node, depth: number): Parts {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
    if (ts.isTemplateExpression(node))
      return [
        node.head.text,
        ...node.templateSpans.flatMap(({ expression, literal }) => [
          this.guessesFor(expression, depth),
          literal.text,
        ]),
      ];
    if (isSum(node)) return [...this.partsOf(node.left, depth), ...this.partsOf(node.right, depth)];
    return [this.guessesFor(node as ts.Expression, depth)];
  }

  /** What the expression may come to: the texts that are written for it, or else what it looks like. */
  private guessesFor(expression: ts.Expression, depth: number): readonly string[] {
    const likely = likelyIn(expression.getText());
    const written = depth > DEEPEST ? [] : this.textsOf(expression, depth + 1);
    return [...new Set([...likely, ...(written.length > 0 ? written : ANYTHING)])];
  }

  private textsOf(expression: ts.Expression, depth: number): readonly string[] {
    if (ts.isParenthesizedExpression(expression)) return this.textsOf(expression.expression, depth);
    if (ts.isConditionalExpression(expression))
      return [expression.whenTrue, expression.whenFalse].flatMap((branch) =>
        isText(branch) || ts.isConditionalExpression(branch)
          ? this.textsOf(branch, depth)
          : this.guessesFor(branch, depth),
      );
    if (isText(expression)) return [...first(samplesOf(this.partsOf(expression, depth)), 200)];
    if (ts.isElementAccessExpression(expression)) {
      const table = this.variables.get(expression.expression.getText());
      const values = table && ts.isObjectLiteralExpression(table) ? table.properties : [];
      return values.flatMap((one) =>
        ts.isPropertyAssignment(one) && isText(one.initializer) ? this.textsOf(one.initializer, depth) : [],
      );
    }
    if (ts.isIdentifier(expression)) {
      const known = this.variables.get(expression.text);
      const isWritten = known !== undefined && (isText(known) || ts.isConditionalExpression(known));
      return isWritten ? this.textsOf(known, depth) : [];
    }
    if (ts.isCallExpression(expression) && ts.isIdentifier(expression.expression))
      return (this.functions.get(expression.expression.text) ?? []).flatMap((returned) =>
        isText(returned) || ts.isConditionalExpression(returned) ? this.textsOf(returned, depth) : [],
      );
    return [];
  }
}

function isText(
  node: ts.Node,
): node is ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateExpression {
  return (
    ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node)
  );
}

/** "Words " + what. */
function isSum(node: ts.Node): node is ts.BinaryExpression {
  return (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.PlusToken &&
    ts.isStringLiteral(node.left)
  );
}

/** All ways to fill the gaps, the likeliest things first. */
function* samplesOf(parts: Parts, from = 0, before = ""): Generator<string> {
  const part = parts[from];
  if (part === undefined) yield before;
  else if (typeof part === "string") yield* samplesOf(parts, from + 1, before + part);
  else for (const one of part) yield* samplesOf(parts, from + 1, before + one);
}

export function* first<T>(all: Iterable<T>, most = MOST_SAMPLES): Generator<T> {
  let count = 0;
  for (const one of all) {
    if (count++ >= most) return;
    yield one;
  }
}
