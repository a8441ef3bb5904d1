/**
 * What Microsoft's documentation asks of an add-in-only manifest (order of elements: "How to find the proper
 * order of manifest elements"; lengths and icons: the reference of each element). The official validator
 * needs its web service; this runs anywhere.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tieCommands } from "../src/commands/tieCommands";
import { ADD_IN_ID } from "../src/excel/addInId";
import { elementNamed, elementsNamed, readXml, type XmlElement } from "./readXml";

const ROOT = join(__dirname, "..");
const manifest = readXml(readFileSync(join(ROOT, "manifest.xml"), "utf8"));
const { version: packageVersion, config } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  version: string;
  config: { address: string; dev_server_port: number };
};
const overrides = elementNamed(manifest, "VersionOverrides");
const resources = elementNamed(overrides, "Resources");

const childNames = (element: XmlElement) => element.children.map(({ name }) => name);
const valueOf = (element: XmlElement) => element.attributes["DefaultValue"] ?? "";

/** Children of each element, in the only order that Excel accepts. */
const ORDERS: readonly [string, readonly string[]][] = [
  [
    "OfficeApp",
    [
      "Id",
      "AlternateId",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
      "ExtendedOverrides",
    ],
  ],
  ["VersionOverrides", ["Description", "Requirements", "Hosts", "Resources"]],
  ["Host", ["Runtimes", "AllFormFactors", "DesktopFormFactor"]],
  ["DesktopFormFactor", ["GetStarted", "FunctionFile", "ExtensionPoint"]],
  ["GetStarted", ["Title", "Description", "LearnMoreUrl"]],
  ["Group", ["Label", "Icon", "Control"]],
  ["Control", ["Label", "Supertip", "Icon", "Action"]],
  ["Supertip", ["Title", "Description"]],
  ["Script", ["SourceLocation"]],
  ["Page", ["SourceLocation"]],
  ["Metadata", ["SourceLocation"]],
  ["OfficeTab", ["Group"]],
  // One control and no more: learn.microsoft.com/javascript/api/manifest/officemenu
  ["OfficeMenu", ["Control"]],
  ["Resources", ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]],
];

test.each(ORDERS)("%s has its children in the documented order", (name, order) => {
  const elements = name === manifest.name ? [manifest] : elementsNamed(manifest, name);
  expect(elements).not.toHaveLength(0);
  for (const element of elements) {
    const places = childNames(element).map((child) => order.indexOf(child));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});

test("it is a task pane for workbooks that may write and asks for ExcelApi 1.13", () => {
  expect(manifest.attributes["xsi:type"]).toBe("TaskPaneApp");
  expect(elementNamed(manifest, "Permissions").text).toBe("ReadWriteDocument");
  expect(elementNamed(manifest, "Set").attributes).toEqual({ Name: "ExcelApi", MinVersion: "1.13" });
  expect(
    manifest.children.find(({ name }) => name === "Hosts")?.children.map((host) => host.attributes),
  ).toEqual([{ Name: "Workbook" }]);
});

test("the id stays what it was: with another, Excel would take it for another add-in", () => {
  expect(elementNamed(manifest, "Id").text).toBe("6a0d3e52-7b41-4c8e-9f6d-2f5b1d7c80a4");
  expect(ADD_IN_ID).toBe("6a0d3e52-7b41-4c8e-9f6d-2f5b1d7c80a4");
});

test("the version has four parts, for Excel on the web, and is at least 1.0, for the validator", () => {
  const version = elementNamed(manifest, "Version").text;
  expect(version).toMatch(/^[1-9]\d*\.\d+\.\d+\.\d+$/);
  expect(version).toBe(`${packageVersion}.0`);
});

describe("resources", () => {
  const defined = resources.children.flatMap(({ children }) =>
    children.map(({ attributes }) => attributes["id"] ?? ""),
  );
  const used = [...withResid(elementNamed(overrides, "Hosts"))];

  function* withResid(element: XmlElement): Generator<string> {
    const id = element.attributes["resid"];
    if (id !== undefined) yield id;
    for (const child of element.children) yield* withResid(child);
  }

  test("each is defined once, and its id has at most 32 characters", () => {
    expect(new Set(defined).size).toBe(defined.length);
    for (const id of defined) expect(id).toMatch(/^[\w.]{1,32}$/);
  });

  test("each that is used is defined, and each that is defined is used", () => {
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  test.each([
    ["bt:ShortStrings", 125],
    ["bt:LongStrings", 250],
  ])("%s have a text of at most %i characters", (group, most) => {
    const strings = elementNamed(resources, group).children;
    expect(strings).not.toHaveLength(0);
    for (const string of strings) {
      expect(valueOf(string)).not.toBe("");
      for (const text of [
        valueOf(string),
        ...string.children.map(({ attributes }) => attributes["Value"] ?? ""),
      ])
        expect(text.length).toBeLessThanOrEqual(most);
    }
  });

  test("names and descriptions keep to their lengths", () => {
    const top = (name: string) =>
      valueOf(manifest.children.find((child) => child.name === name) as XmlElement);
    expect(top("DisplayName").length).toBeLessThanOrEqual(125);
    expect(top("Description").length).toBeLessThanOrEqual(250);
    for (const { attributes } of elementsNamed(manifest, "Override"))
      expect(attributes["Value"]?.length).toBeLessThanOrEqual(250);
  });
});

test("the extension point of the custom functions has its parts in the documented order", () => {
  const point = elementNamed(overrides, "AllFormFactors").children[0] as XmlElement;
  expect(point.attributes["xsi:type"]).toBe("CustomFunctions");
  expect(childNames(point)).toEqual(["Script", "Page", "Metadata", "Namespace"]);
});

test("the cells' own menu has an entry", () => {
  expect(elementNamed(overrides, "OfficeMenu").attributes["id"]).toBe("ContextMenuCell");
});

describe("Welsh", () => {
  const spoken = ["bt:ShortStrings", "bt:LongStrings"].flatMap(
    (group) => elementNamed(resources, group).children,
  );
  const top = manifest.children.filter(({ name }) => ["DisplayName", "Description"].includes(name));

  test("each text has its own; the functions keep their name", () => {
    for (const string of [...spoken, ...top]) {
      if (string.attributes["id"] === "Functions.Namespace") continue;
      const welsh = string.children.find(({ attributes }) => attributes["Locale"] === "cy-gb");
      const text = welsh?.attributes["Value"] ?? "";
      expect(text).not.toBe("");
      expect(text).not.toBe(valueOf(string));
    }
  });

  test("no text is overridden for the default language", () => {
    const locales = [...elementsNamed(manifest, "bt:Override"), ...elementsNamed(manifest, "Override")];
    expect(new Set(locales.map(({ attributes }) => attributes["Locale"]))).toEqual(new Set(["cy-gb"]));
  });
});

test("every address is https on the dev server, and its page or picture is in the project", () => {
  const addresses = elementsNamed(manifest, "bt:Url")
    .concat(elementNamed(resources, "bt:Images").children)
    .concat(manifest.children.filter(({ name }) => name.endsWith("Url")))
    .concat(elementsNamed(elementNamed(manifest, "DefaultSettings"), "SourceLocation"))
    .map(valueOf)
    .concat(elementNamed(manifest, "ExtendedOverrides").attributes["Url"] ?? "");
  expect(addresses.length).toBeGreaterThan(40);
  expect(config.address).toBe(`https://localhost:${config.dev_server_port}`);
  for (const address of addresses) {
    expect(new URL(address).origin).toBe(config.address);
    expect(sourceOf(new URL(address).pathname)).toBeDefined();
  }
});

/** Where the build takes the page or the picture from; scripts are bundled from a program of the same name. */
function sourceOf(path: string): string | undefined {
  const source = path.replace(/\.js$/, ".ts");
  const places = ["assets", "src/taskpane", "src/commands", "src/functions"];
  return places.find((place) => existsSync(join(ROOT, `${place}${source}`)));
}

describe("icons", () => {
  const SIZES = ["16", "20", "24", "32", "40", "48", "64", "80"];

  /** Width and height stand in a PNG's first chunk, at bytes 16 and 20. */
  function sizeOf(address: string): [number, number] {
    const png = readFileSync(join(ROOT, "assets", new URL(address).pathname));
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  }

  test.each([
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ])("%s is %i pixels", (name, size) => {
    expect(sizeOf(valueOf(elementNamed(manifest, name)))).toEqual([size, size]);
  });

  test("the group and each button bring all sizes, and the pictures really have them", () => {
    const icons = elementsNamed(overrides, "Icon");
    expect(icons).toHaveLength(6);
    for (const icon of icons) {
      expect(icon.children.map(({ attributes }) => attributes["size"])).toEqual(SIZES);
      for (const { attributes } of icon.children) {
        const image = elementNamed(resources, "bt:Images").children.find(
          ({ attributes: { id } }) => id === attributes["resid"],
        );
        const size = Number(attributes["size"]);
        expect(sizeOf(valueOf(image as XmlElement))).toEqual([size, size]);
      }
    }
  });
});

// learn.microsoft.com/office/dev/add-ins/develop/configure-your-add-in-to-use-a-shared-runtime: it does not load where
// these name different pages.
test("pane, buttons and functions share one page, which stays", () => {
  const runtime = elementNamed(overrides, "Runtime").attributes;
  expect(runtime).toEqual({ resid: "Taskpane.Url", lifetime: "long" });
  const pane = elementsNamed(overrides, "Action").find(
    ({ attributes }) => attributes["xsi:type"] === "ShowTaskpane",
  ) as XmlElement;
  const pages = [elementNamed(overrides, "Page"), pane].map((one) => elementNamed(one, "SourceLocation"));
  for (const { attributes } of [elementNamed(overrides, "FunctionFile"), ...pages])
    expect(attributes["resid"]).toBe("Taskpane.Url");
});

describe("commands", () => {
  const buttons = elementsNamed(overrides, "FunctionName").map(({ text }) => text);
  const { actions, shortcuts } = JSON.parse(
    readFileSync(join(ROOT, "src/commands/shortcuts.json"), "utf8"),
  ) as {
    actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
    shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
  };

  test("each button's function, and each action of a shortcut, is one that the page ties", () => {
    const tied: string[] = [];
    Object.assign(globalThis, { Office: { actions: { associate: (name: string) => tied.push(name) } } });
    tieCommands();
    expect(buttons).toEqual(["checkPlan", "colourRatings", "refreshSummary", "explainCell"]);
    expect(actions.map(({ id }) => id)).toEqual(["openPane", ...buttons]);
    expect(tied).toEqual(actions.map(({ id }) => id));
  });

  // learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts: this pattern, with one key more, avoids Excel's
  // own. Vowels are left out: British and Welsh keyboards write their accents with AltGr, which is Ctrl+Alt.
  test("each action has one shortcut of the form that Microsoft recommends", () => {
    expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
    const keys = shortcuts.map(({ key }) => key["default"]);
    for (const key of keys) expect(key).toMatch(/^Ctrl\+Shift\+Alt\+[BDGHJKLPQRTVZ]$/);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { type, name } of actions) {
      expect(type).toBe("ExecuteFunction");
      expect(name).toMatch(/^[A-Z].+ \([A-Z].+\)$/);
    }
  });
});
