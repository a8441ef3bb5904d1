/** Every member of Office.js that the add-in's code uses, with the requirement set that its documentation asks for. */
import { join, relative } from "node:path";
import ts from "typescript";

export interface UsedMember {
  /** Such as "Range.values". */
  readonly member: string;
  /** Such as "ExcelApi 1.4"; null where the types name none. */
  readonly set: string | null;
  /** File and line of the first use. */
  readonly at: string;
  /** The set that the code around the use asks for at run time; null where it asks for none. */
  readonly guard: string | null;
}

const ROOT = join(__dirname, "../..");
const TYPES = join(ROOT, "node_modules/@microsoft/office-js/dist/office.d.ts");
const SET = /\[\s*api set:\s*(\w+) (\d+\.\d+)/i;

/** Of all files below the folders, type-checked as the project is. One for each member and guard. */
export function collectMembers(folders: readonly string[]): readonly UsedMember[] {
  const options = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile).config,
    ts.sys,
    ROOT,
  ).options;
  const files = folders.flatMap((folder) =>
    ts.sys.readDirectory(join(ROOT, folder), [".ts", ".tsx"]).filter((file) => !file.endsWith(".d.ts")),
  );
  const program = ts.createProgram([...files, TYPES], { ...options, skipLibCheck: true, types: [] });
  const collector = new Collector(program.getTypeChecker());
  for (const file of files) collector.visit(program.getSourceFile(file));
  return [...collector.found.values()];
}

class Collector {
  readonly found = new Map<string, UsedMember>();

  constructor(private readonly checker: ts.TypeChecker) {}

  visit(node: ts.Node | undefined): void {
    if (node === undefined) return;
    if (ts.isPropertyAccessExpression(node)) this.add(this.checker.getSymbolAtLocation(node.name), node);
    if (ts.isObjectLiteralExpression(node)) this.addLiteral(node);
    if (ts.isObjectBindingPattern(node)) this.addBinding(node);
    if (ts.isCallExpression(node)) this.addLoad(node);
    node.forEachChild((child) => this.visit(child));
  }

  /** `{ format: { fill: … } }` where Office.js expects an object of its own. */
  private addLiteral(node: ts.ObjectLiteralExpression): void {
    const type = this.checker.getContextualType(node);
    if (type === undefined) return;
    for (const property of node.properties) {
      const name = property.name?.getText();
      if (name !== undefined) this.add(type.getProperty(name), property);
    }
  }

  /** `const { names } = context.workbook`. */
  private addBinding(node: ts.ObjectBindingPattern): void {
    const type = this.checker.getTypeAtLocation(node);
    for (const element of node.elements)
      this.add(type.getProperty((element.propertyName ?? element.name).getText()), element);
  }

  /** `range.load("items/name,values")`: each step of each path is a member. */
  private addLoad(node: ts.CallExpression): void {
    const [paths] = node.arguments;
    const { expression } = node;
    if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "load") return;
    if (paths === undefined || !ts.isStringLiteralLike(paths)) return;
    for (const path of paths.text.split(",")) {
      let type: ts.Type | undefined = this.checker.getTypeAtLocation(expression.expression);
      for (const step of path.trim().split("/")) {
        const symbol: ts.Symbol | undefined = type?.getProperty(step);
        this.add(symbol, node);
        type = symbol === undefined ? undefined : this.elementOf(this.checker.getTypeOfSymbol(symbol));
      }
    }
  }

  private elementOf(type: ts.Type): ts.Type {
    return this.checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
  }

  private add(symbol: ts.Symbol | undefined, node: ts.Node): void {
    const declaration = symbol?.declarations?.find((one) => one.getSourceFile().fileName === TYPES);
    if (symbol === undefined || declaration === undefined) return;
    const member = `${ownerOf(declaration)}${symbol.name}`;
    const guard = guardOf(node);
    const key = `${member} ${guard}`;
    if (!this.found.has(key))
      this.found.set(key, { member, set: setOf(declaration), at: placeOf(node), guard });
  }
}

function ownerOf(declaration: ts.Node): string {
  const { parent } = declaration;
  const named =
    ts.isInterfaceDeclaration(parent) || ts.isClassDeclaration(parent) ? parent.name?.text : undefined;
  return named === undefined ? "" : `${named}.`;
}

/** What the member's own documentation says, else that of its class, its enumeration or its namespace. */
function setOf(declaration: ts.Node): string | null {
  for (let node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const text = node.getSourceFile().text.slice(node.getFullStart(), node.getStart());
    const found = SET.exec(text);
    if (found !== null) return `${found[1]} ${found[2]}`;
  }
  return null;
}

/** `isSetSupported("ExcelApi", "1.20")` in a condition or a function around the use. */
function guardOf(node: ts.Node): string | null {
  for (let around = node.parent; around !== undefined && !ts.isSourceFile(around); around = around.parent) {
    const holds = ts.isFunctionLike(around) || ts.isIfStatement(around) || ts.isConditionalExpression(around);
    const found = holds ? /isSetSupported\(\s*"(\w+)",\s*"([\d.]+)"/.exec(around.getText()) : null;
    if (found !== null) return `${found[1]} ${found[2]}`;
  }
  return null;
}

function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${relative(ROOT, file.fileName)}:${line + 1}`;
}
