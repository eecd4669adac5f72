// The rules that every module of the page keeps.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import test from "node:test";

const ROOT = path.resolve(import.meta.dirname, "../..");
const PAGE = path.join(ROOT, "src/timeline/report/page");
const FLOORS = ["data", "estimates", "text", "draw", "views"];
const MODULES = FLOORS.flatMap((floor) => readdirSync(path.join(PAGE, floor)).map((name) => `${floor}/${name}`)).concat("main.js");
const source = (name) => readFileSync(path.join(PAGE, name), "utf8");
const imports = (name) => [...source(name).matchAll(/from "(\.[^"]+)"/g)].map((one) => path.join(path.dirname(name), one[1]));

function lint(name, text) {
  const eslint = path.join(PAGE, "node_modules/eslint/bin/eslint.js");
  const args = [eslint, "--config", path.join(PAGE, "eslint.config.js"), "--stdin", "--stdin-filename", path.join(PAGE, name)];
  return spawnSync(process.execPath, args, { cwd: ROOT, input: text, encoding: "utf8" });
}

test("a module opens with a sentence that says what it is", () => {
  for (const name of MODULES) assert.match(source(name), /^\/\/ [A-Z][^.]*[.]/, name);
});

test("no module is longer than 400 lines", () => {
  for (const name of MODULES) assert.ok(source(name).split("\n").length <= 400, name);
});

test("no module imports itself through others", () => {
  const closed = new Set();
  const visit = (name, way) => {
    assert.ok(!way.includes(name), [...way, name].join(" > "));
    if (closed.has(name)) return;
    for (const one of imports(name)) visit(one, [...way, name]);
    closed.add(name);
  };
  MODULES.forEach((name) => visit(name, []));
  assert.deepEqual([...closed].sort(), [...MODULES].sort());
});

test("the linter refuses an import upward, and lets one downward pass", () => {
  const upward = lint("data/new.js", 'import { el } from "../draw/elements.js";\nel();\n');
  assert.equal(upward.status, 1);
  assert.match(upward.stdout, /A module of data\/ may import only from data/);
  assert.equal(lint("views/new.js", 'import { el } from "../draw/elements.js";\nel();\n').status, 0);
});

// The words of language that no name and no comment uses; texts for readers come from Python's messages.
const WORDS = "told tell tells asked reckoned judged waives speaks silent loud clock clocks";

test("no name and no comment uses a word that contributors avoid", () => {
  const avoided = new RegExp(`\\b(?:${WORDS.replaceAll(" ", "|")})\\b|so many|its own|goes by|stands for`, "i");
  for (const name of MODULES) {
    const text = source(name);
    const comments = [...text.matchAll(/(?:^|[^:"])\/\/ (.*)|\/\*\*([^]*?)\*\//g)].map((one) => one[1] ?? one[2].replace(/@type .*|@property .*|@typedef .*/g, ""));
    const names = [...text.matchAll(/\b(?:function\*?|const|let) (\w+)/g)].map((one) => one[1].replace(/([A-Z])/g, " $1").replaceAll("_", " "));
    for (const one of [...comments, ...names]) {
      assert.ok(!avoided.test(one.replace(/cannot tell|clock in London/gi, "")), `${name}: ${one.trim()}`);
    }
  }
});
