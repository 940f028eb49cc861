import astro from "eslint-plugin-astro";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  globalIgnores([
    "dist/",
    ".astro/",
    ".cache/",
    "public/",
    "test-results/",
    "playwright-report/",
    "test/fixtures/",
  ]),
  {
    files: ["**/*.{ts,mjs,js}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Numbers in a template are the ordinary case in messages; everything else must be made a string first.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `void promise` and arrow functions that end in a call are clear enough.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // `while (true)` is a loop that says where it ends itself.
      "@typescript-eslint/no-unnecessary-condition": [
        "error",
        { allowConstantLoopConditions: "only-allowed-literals" },
      ],
      // An async function may keep its promise-shaped signature without awaiting anything.
      "@typescript-eslint/require-await": "off",
      eqeqeq: ["error", "always"],
      "no-var": "error",
      "prefer-const": "error",
    },
  },
  {
    // Playwright and node:test-like callbacks are handed functions that return promises.
    files: ["test/**/*.ts"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  { files: ["*.js", "**/*.mjs"], extends: [tseslint.configs.disableTypeChecked] },
  {
    // Rules without types here: `astro check` reads the types of pages and components.
    files: ["**/*.astro", "**/*.astro/*.ts", "**/*.astro/*.js"],
    extends: [tseslint.configs.strict, tseslint.configs.disableTypeChecked],
  },
  ...astro.configs.recommended,
  { files: ["src/**"], rules: { "no-console": "error" } },
);
