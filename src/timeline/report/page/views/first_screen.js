// The first screen, counted over the chosen cases.
import { allInDetail, chosen, isFiltered } from "../data/chosen.js";
import { cannotTell, counted, mattersMost, ranked } from "../data/counts.js";
import { CANNOT_TELL, LATE, columns, nameOf } from "../data/record.js";
import { setState } from "../data/state.js";
import { why } from "../text/cases.js";
import { headline, matterWords } from "../text/headline.js";
import { thousands } from "../text/numbers.js";
import { byId, el, every, kept } from "../draw/elements.js";
import { whenChosen } from "./schedule.js";
/** @import { Place } from "../draw/elements.js" */

const THEN = 4;

/** @type {(k: number) => Place} */
function caseLink(k) {
  return el("a", { class: "to-case", href: "#cases", "data-case": nameOf(k) }, nameOf(k));
}

/** @type {() => void} */
function firstScreen() {
  const found = counted(chosen);
  const most = mattersMost(found);
  const waits = found.waits;
  byId("talk-delays").textContent = thousands(waits.by[LATE]);
  byId("talk-headline").textContent = headline(waits);
  byId("talk-standard").replaceChildren(most
    ? el("a", { href: "#standard-" + most.standard[0] }, most.standard[3]) : "none");
  byId("talk-sentence").textContent = most ? most.standard[1] + " (" + most.standard[0] + ")." : "";
  byId("talk-matter").textContent = matterWords(most, waits);
  for (const place of every("[data-result]")) {
    const result = columns.results.findIndex((one) => one[0] === place.dataset.result);
    place.textContent = thousands(result === CANNOT_TELL ? cannotTell(waits) : waits.by[result]);
  }
  firstCases(ranked(chosen));
}

/** @type {(order: number[]) => void} */
function firstCases(order) {
  byId("talk-case").replaceChildren(order.length ? caseLink(order[0]) : "none");
  byId("talk-why").textContent = order.length ? why(order[0])
    : columns.noneFirst;
  const then = order.slice(1, 1 + THEN).flatMap((k, at) => at ? [", ", caseLink(k)] : ["Then ", caseLink(k)]);
  const rest = order.length - 1 - THEN;
  if (then.length) then.push(rest > 0 ? " and " + thousands(rest) + " more." : ".");
  byId("talk-then").replaceChildren(...then);
}

/** @type {() => void} */
export function startFirstScreen() {
  document.addEventListener("click", (/** @type {any} */ event) => {
    const link = event.target.closest("a.to-case");
    if (link) setState({ case: link.dataset.case, zoom: "" });
  });
  if (!allInDetail) return;
  const places = ["talk-delays", "talk-headline", "talk-standard", "talk-sentence", "talk-matter",
    "talk-case", "talk-why", "talk-then"].map(byId);
  places.push(...every("[data-result]"));
  const back = kept(places);
  const show = () => (isFiltered() ? firstScreen : back)();
  whenChosen("talk", show);
  if (isFiltered()) show();
}
