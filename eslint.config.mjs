import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "out/", "node_modules/", "coverage/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-console": "error",
      // An underscore says: taken out of an object on purpose.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // An async callback in forEach is a loop of round trips in disguise, and nobody awaits it.
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.property.name='forEach'] > ArrowFunctionExpression[async=true]",
          message: "Nobody awaits an async forEach: use a loop, or collect and sync once.",
        },
        { selector: "ExportDefaultDeclaration", message: "Use named exports." },
      ],
    },
  },
  {
    files: ["src/engine/**/*.ts"],
    rules: {
      // The same sheet gives the same answer every time, in every zone: jest.zone.config.js relies on that.
      "no-restricted-globals": [
        "error",
        ...["Date", "Intl", "globalThis", "performance", "console", "setTimeout"],
      ],
      "no-restricted-properties": ["error", { object: "Math", property: "random" }],
    },
  },
  {
    files: ["src/excel/**/*.ts", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "off", // it cannot follow a load into another function
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/**/*.tsx", "src/taskpane/**/*.ts", "src/preview/**/*.ts"],
    plugins: { "react-hooks": reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  {
    // Terminal programs talk on the terminal.
    files: ["src/cli/**/*.ts", "src/preview/serve.ts", "bench/**/*.ts", "docs/**/*.ts", "assets/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: {
      sourceType: "commonjs",
      globals: {
        require: "readonly",
        module: "writable",
        __dirname: "readonly",
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        Buffer: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
