import eslint from "@eslint/js";
import typescript from "typescript-eslint";

/** Names of folders and files that say nothing of their job are held off by test/architecture.test.ts, not here. */
export default typescript.config(
  { ignores: ["dist/", "coverage/", "node_modules/", "fixtures/"] },
  eslint.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ["tsup.config.ts"] }, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      // An index that a loop has just checked may be asserted: the compiler's noUncheckedIndexedAccess cannot see the check.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", caughtErrors: "all" }],
      // `x !== undefined && x.y` says what is checked; neither form is better.
      "@typescript-eslint/prefer-optional-chain": "off",
      // `Array<…>` or `…[]`, `interface` or `type`: whichever reads better.
      "@typescript-eslint/array-type": "off",
      "@typescript-eslint/consistent-type-definitions": "off",
    },
  },
  {
    files: ["test/**/*.ts"],
    rules: {
      "max-lines-per-function": "off",
    },
  },
  {
    files: ["**/*.mjs", "**/*.js"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        performance: "readonly",
        Buffer: "readonly",
        setTimeout: "readonly",
        TextDecoder: "readonly",
      },
    },
  },
);
