import { linkToOtherFile } from "../../../../src/engine/validate/rules/link-to-other-file";
import { checkRule } from "../checkRule";

checkRule(linkToOtherFile, {
  finds: [
    [
      "a drive",
      { evidence: "See J:\\HSB\\Guide.docx" },
      "It points to a file of your own: “J:\\HSB\\Guide.docx”.",
    ],
    [
      "a server",
      { evidence: "\\\\tvc-fs01\\yjs\\audit.xlsx" },
      "It points to a file of your own: “\\\\tvc-fs01\\yjs\\audit.xlsx”.",
    ],
    [
      "a site behind a sign-in",
      { evidence: "https://tvc.sharepoint.com/sites/yjs/audit.xlsx" },
      "It points to a file of your own: “https://tvc.sharepoint.com/sites/yjs/audit.xlsx”.",
    ],
    [
      "a formula that reaches out",
      {
        actions: [{ action: "a" }],
        snapshot: { fileLinks: [{ at: { sheet: "Plan", row: 4, column: 2 }, target: "Budget.xlsx" }] },
      },
      "It reaches for another file: “Budget.xlsx”.",
    ],
  ],
  accepts: [
    ["a public page", { evidence: "https://www.thornburyvale.example/plan" }],
    ["a time and a share", { evidence: "At 10:30, A/B: done" }],
    ["the name of a document", { evidence: "Audit report.docx" }],
  ],
});
