// The messages that come with the page, as Fluent formats them.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { data } from "../data/record.js";

/** @typedef {Record<string, string | number | boolean>} Values */

/** @type {FluentBundle | null} */
let bundle = null;

/** The bundle of all subjects, made when a message is first needed. @type {() => FluentBundle} */
function messages() {
  if (!bundle) {
    bundle = new FluentBundle("en-GB", { useIsolating: false });
    for (const text of data.turnaround.messages) bundle.addResource(new FluentResource(text));
  }
  return bundle;
}

/**
 * The text of a message; a truth is 'yes' or 'no', and decimals are given as rounded texts.
 * @type {(message: string, values?: Values) => string}
 */
export function say(message, values = {}) {
  const pattern = messages().getMessage(message)?.value;
  if (!pattern) throw new Error("no message " + message);
  const given = Object.entries(values).map(([name, one]) => [name, typeof one === "boolean" ? (one ? "yes" : "no") : one]);
  /** @type {Error[]} */
  const errors = [];
  const text = messages().formatPattern(pattern, Object.fromEntries(given), errors);
  if (errors.length) throw new Error("message " + message + ": " + errors.join("; "));
  return text;
}
