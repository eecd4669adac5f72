// What every module of the page must keep to; the rule on imports holds the floors in their order.
import js from "@eslint/js";

const FLOORS = ["data", "estimates", "text", "draw", "views"];
const BROWSER = [
  "Blob", "CSS", "HTMLElement", "Image", "IntersectionObserver", "Option", "Plotly", "SVGElement",
  "URL", "URLSearchParams", "XMLSerializer", "clearTimeout", "document", "history", "location",
  "navigator", "performance", "setTimeout", "window",
];
const NODE = ["Buffer", "URL", "console", "globalThis", "process"];

function names(list) {
  return Object.fromEntries(list.map((name) => [name, "readonly"]));
}

function importsDownward(floor, k) {
  const above = FLOORS.slice(k + 1).map((one) => `../${one}/*`).concat("../main.js");
  const message = `A module of ${floor}/ may import only from ${FLOORS.slice(0, k + 1).join(", ")}.`;
  return {
    files: [`**/page/${floor}/**/*.js`],
    rules: { "no-restricted-imports": ["error", { patterns: [{ group: above, message }] }] },
  };
}

export default [
  { ignores: ["**/node_modules/**", "**/vendor/**"] },
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  { files: ["src/**"], ignores: ["**/build.js", "**/eslint.config.js"], languageOptions: { globals: names(BROWSER) } },
  { files: ["tests/**", "**/build.js", "**/eslint.config.js"], languageOptions: { globals: names(NODE) } },
  ...FLOORS.map(importsDownward),
  {
    rules: {
      "arrow-body-style": "error", eqeqeq: "error", "no-shadow": "error", "no-var": "error",
      "object-shorthand": "error", "prefer-arrow-callback": "error", "prefer-const": "error",
      "prefer-object-spread": "error",
    },
  },
];
