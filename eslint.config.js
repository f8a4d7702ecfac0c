import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "coverage/", "bin/", "client/generated/", "*.cjs", "*.js"] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Not deprecated, but marked so to stand out; settings let only this machine be asked without TLS.
      "@typescript-eslint/no-deprecated": [
        "error",
        { allow: [{ from: "package", package: "openid-client", name: "allowInsecureRequests" }] },
      ],
      // A field that is named beside the rest is left out of it, which is its use.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: ["src/**", "solver/**", "scenarios/**"],
    rules: {
      "no-restricted-globals": ["error", "process", "setTimeout", "fetch", "performance"],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "The pure parts read no clock." },
        { object: "Math", property: "random", message: "Randomness comes from a seed." },
      ],
    },
  },
  {
    files: ["web/**"],
    ...reactHooks.configs.flat.recommended,
    rules: {
      ...reactHooks.configs.flat.recommended.rules,
      // It is about the compiler of React, which is not used.
      "react-hooks/incompatible-library": "off",
    },
  },
  {
    files: ["client/**"],
    rules: { "no-restricted-globals": ["error", "process", "Buffer", "require", "window", "document"] },
  },
);
