// Links within the page, and the state in its address.
import { changed, restoreState, setState, state } from "../data/state.js";
import { byId } from "../draw/elements.js";

/** @type {(id: string) => void} */
export function goTo(id) {
  const place = byId(id);
  if (!place) return;
  for (let one = place.parentElement; one; one = one.parentElement) if (one.tagName === "DETAILS") one.open = true;
  place.scrollIntoView();
  const heading = place.querySelector("h2, h3") || place;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** @type {() => void} */
export function startState() {
  restoreState();
  window.addEventListener("hashchange", () => {
    if (location.hash && !location.hash.includes("=")) return;
    const before = restoreState();
    changed(before);
    if (state.part && state.part !== before.part) goTo(state.part);
  });
  document.addEventListener("click", (/** @type {any} */ event) => {
    const link = event.target.closest("a[href^='#']");
    if (!link) return;
    event.preventDefault();
    const id = link.getAttribute("href").slice(1);
    if (document.querySelector("section#" + CSS.escape(id))) setState({ part: id });
    goTo(id);
  });
}
