// The least data with which modules that read the page's data can be loaded in Node.
import { readFileSync } from "node:fs";
import path from "node:path";

const text = readFileSync(path.join(import.meta.dirname, "../vectors/page.json"), "utf8");

globalThis.document = { body: { dataset: {} }, getElementById: () => ({ textContent: text }) };
globalThis.location = { hash: "", pathname: "/", search: "" };
