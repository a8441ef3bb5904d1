/** By what a page can send something, keep something elsewhere, or run what it was given as text. */
import ts from "typescript";

/** Names of the platform; whoever uses one names it, whether `window.fetch` or `fetch`. */
const NAMES = new Set([
  "fetch",
  "fetchLater",
  "XMLHttpRequest",
  "WebSocket",
  "WebSocketStream",
  "WebTransport",
  "EventSource",
  "RTCPeerConnection",
  "sendBeacon",
  "serviceWorker",
  "importScripts",
  "BroadcastChannel",
  "openBrowserWindow",
  "displayWebDialog",
  "indexedDB",
  "cookie",
  "eval",
  "innerHTML",
  "outerHTML",
  "insertAdjacentHTML",
  "dangerouslySetInnerHTML",
  "FontFace",
  "ActiveXObject",
]);
/** Harmless as a name, a way out with `new` or in a call. */
const MADE = new Set(["Image", "Function", "Worker", "SharedWorker", "Request"]);
const CALLED = new Set([
  "window.open",
  "location.assign",
  "location.replace",
  "document.write",
  "form.submit",
]);
/**
 * Elements that load or send. A form of the pane's own stays in the page: it may name no `action`, and the policy of
 * the pages forbids sending it. A link may lead to an address that stands in the code, never to one from a plan.
 */
const ELEMENTS = new Set(["iframe", "object", "embed", "script", "link", "base", "audio", "video", "img"]);

/** Each way out that the program's text takes, with its line. */
export function waysOut(file: string, text: string): string[] {
  const kind = file.endsWith("x")
    ? ts.ScriptKind.TSX
    : file.endsWith("ts")
      ? ts.ScriptKind.TS
      : ts.ScriptKind.JS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, kind);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const way = wayOf(node);
    if (way !== null) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file}:${line + 1} ${way}`);
    }
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

function wayOf(node: ts.Node): string | null {
  if (ts.isIdentifier(node) && NAMES.has(node.text)) return node.text;
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && MADE.has(node.expression.text))
    return `new ${node.expression.text}`;
  if (ts.isCallExpression(node)) return wayOfCall(node);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    if (/(?:^|\.)location(?:\.href)?$/.test(node.left.getText())) return "location =";
    const [property] = /\.(?:src|srcset|action)$/.exec(node.left.getText()) ?? [];
    if (property !== undefined) return `${property} =`;
  }
  if (ts.isJsxOpeningLikeElement(node) && ELEMENTS.has(node.tagName.getText()))
    return `<${node.tagName.getText()}>`;
  if (
    ts.isJsxAttribute(node) &&
    node.name.getText() === "href" &&
    node.initializer?.kind !== ts.SyntaxKind.StringLiteral
  )
    return "href={…}";
  if (ts.isJsxAttribute(node) && isOfThePage(node) && LOADS.test(node.name.getText()))
    return `${node.name.getText()}=`;
  if (ts.isStringLiteralLike(node) && /https?:\/\/|url\((?!#)/i.test(node.text)) return `"${node.text}"`;
  return null;
}

const LOADS = /^(?:src|srcSet|action|formAction|ping)$/;

/** Of an element, and not of a component of ours, whose attributes may have any name. */
function isOfThePage({ parent }: ts.JsxAttribute): boolean {
  return /^[a-z]/.test(parent.parent.tagName.getText());
}

function wayOfCall(node: ts.CallExpression): string | null {
  const called = node.expression.getText().replace(/\?/g, "");
  if (CALLED.has(called)) return called;
  const [first] = node.arguments;
  const creates =
    /createElement(?:NS)?$/.test(called) && first !== undefined && ts.isStringLiteralLike(first);
  return creates && ELEMENTS.has(first.text) ? `createElement("${first.text}")` : null;
}
