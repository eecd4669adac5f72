// The sentences of the first screen.
import { DAY } from "../data/calendar.js";
import { cannotTell, shareDenominator } from "../data/counts.js";
import { CANNOT_TELL, IN_TIME, LATE, MISSED_AIM, TOO_EARLY, WAITING } from "../data/record.js";
import { sumOf } from "../estimates/steps.js";
import { amount, count, thousands } from "./numbers.js";
/** @import { TopDelay, Waits } from "../data/counts.js" */

/** @type {(n: number) => string} */
function isOrAre(n) { return n === 1 ? "is" : "are"; }

/** How many waits are late, and how many only missed an aim. @type {(waits: Waits) => string} */
export function headline(waits) {
  const counted = sumOf([LATE, MISSED_AIM, TOO_EARLY, CANNOT_TELL, IN_TIME, WAITING].map((one) => waits.by[one]));
  if (!counted) return "No wait has a standard to check against.";
  const sentences = [lateWords(waits.by[LATE], waits.by[MISSED_AIM])];
  if (waits.lateOpen) sentences.push(count(waits.lateOpen, "wait") + " " + isOrAre(waits.lateOpen) + " late and still open.");
  if (cannotTell(waits)) sentences.push("For " + count(cannotTell(waits), "wait") + " the dates cannot tell.");
  return sentences.join(" ");
}

/** @type {(late: number, missed: number) => string} */
function lateWords(late, missed) {
  if (!late && !missed) return "No wait went past a limit or missed an aim.";
  const past = (late ? count(late, "wait") : "No wait") + " went past a limit";
  return past + (missed ? ", and " + thousands(missed) + " missed an aim." : ".");
}

/** @type {(seconds: number) => string} */
function overrun(seconds) {
  if (seconds >= DAY) return count(Math.floor(seconds / DAY), "day");
  return seconds < 60 ? "less than a minute" : amount(seconds / 3600, "hours");
}

/** @type {(most: TopDelay | null, waits: Waits) => string} */
export function matterWords(most, waits) {
  if (!most) return nothingLate(waits);
  const limit = most.standard[2] === "limit";
  const found = thousands(most.past) + " of " + thousands(shareDenominator(most.line)) + (limit ? " late" : " missed this aim");
  const by = ", by " + (most.line.atLeast ? "at least " : "") + overrun(most.line.beyond) + (most.past > 1 ? " in all" : "") + ": the longest overrun";
  return found + (most.line.beyond ? by : "") + (limit ? "." : ". No wait went past a limit.");
}

/**
 * Where nothing is late, what may be: no record of a delay does not mean that there was none.
 * @type {(waits: Waits) => string}
 */
function nothingLate(waits) {
  const sentences = ["No wait is late."];
  const early = waits.by[TOO_EARLY];
  const open = waits.by[WAITING];
  if (early) sentences.push(count(early, "wait") + " " + isOrAre(early) + " too early.");
  if (cannotTell(waits)) sentences.push("For " + count(cannotTell(waits), "wait") + " the dates cannot tell.");
  if (open) sentences.push(count(open, "wait") + " " + isOrAre(open) + " still open.");
  return sentences.join(" ");
}
