// What the reader has chosen, kept in the page's address so that a view can be sent.

/** @typedef {Record<string, string>} State */

/** @type {string[]} */
const KEYS = ["site", "from", "to", "agency", "step", "outcome", "find", "case", "align", "scale", "sort", "zoom", "part"];

/** @type {State} */
export let state = {};

/** @type {{ keys: string[], act: () => void }[]} */
const listeners = [];

/** @type {() => State} */
function stateInAddress() {
  const found = new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : "");
  /** @type {State} */
  const made = {};
  for (const key of KEYS) {
    const value = found.get(key);
    if (value) made[key] = value;
  }
  return made;
}

/** @type {() => string} */
function address() {
  const made = new URLSearchParams();
  for (const key of KEYS) if (state[key]) made.set(key, state[key]);
  const words = made.toString();
  return words ? "#" + words : location.pathname + location.search;
}

/** Calls whoever listens to a key that has changed. @type {(before: State) => void} */
export function changed(before) {
  const keys = KEYS.filter((key) => before[key] !== state[key]);
  if (!keys.length) return;
  for (const listener of listeners) {
    if (listener.keys.some((key) => keys.includes(key))) listener.act();
  }
}

/**
 * Changes some keys; an empty value removes a key. Nothing is added to the browser's history.
 * @type {(changes: State) => void}
 */
export function setState(changes) {
  const before = { ...state };
  Object.assign(state, changes);
  for (const key of KEYS) if (!state[key]) delete state[key];
  history.replaceState(null, "", address());
  changed(before);
}

/**
 * Registers what to do when one of these keys changes; called in the order of registration.
 * @type {(keys: string[], act: () => void) => void}
 */
export function when(keys, act) { listeners.push({ keys, act }); }

/** Takes the state from the address, and returns the state before. @type {() => State} */
export function restoreState() {
  const before = state;
  state = stateInAddress();
  return before;
}
