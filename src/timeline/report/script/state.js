// What is chosen and shown, kept in the page's address so that a view can be sent.
const KEYS = ["site", "from", "to", "agency", "step", "outcome", "find", "case", "align", "scale", "sort", "zoom", "part"];
let state = {};
const listeners = [];

function read() {
  const found = new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : "");
  const made = {};
  for (const key of KEYS) {
    const value = found.get(key);
    if (value) made[key] = value;
  }
  return made;
}

function address() {
  const made = new URLSearchParams();
  for (const key of KEYS) if (state[key]) made.set(key, state[key]);
  const told = made.toString();
  return told ? "#" + told : location.pathname + location.search;
}

function changed(before) {
  const keys = KEYS.filter(function (key) { return before[key] !== state[key]; });
  if (!keys.length) return;
  for (const listener of listeners) {
    if (listener.keys.some(function (key) { return keys.includes(key); })) listener.act();
  }
}

// Change some of it: '' or null takes a key out. Nothing is added to the browser's history.
function set(changes) {
  const before = Object.assign({}, state);
  Object.assign(state, changes);
  for (const key of KEYS) if (!state[key]) delete state[key];
  history.replaceState(null, "", address());
  changed(before);
}

// Call when one of these keys changes; in the order in which listeners came.
function when(keys, act) { listeners.push({ keys: keys, act: act }); }

function goTo(id) {
  const place = byId(id);
  if (!place) return;
  for (let one = place.parentElement; one; one = one.parentElement) if (one.tagName === "DETAILS") one.open = true;
  place.scrollIntoView();
  const heading = place.querySelector("h2, h3") || place;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

function startState() {
  state = read();
  window.addEventListener("hashchange", function () {
    if (location.hash && !location.hash.includes("=")) return;
    const before = state;
    state = read();
    changed(before);
    if (state.part && state.part !== before.part) goTo(state.part);
  });
  document.addEventListener("click", function (event) {
    const link = event.target.closest("a[href^='#']");
    if (!link) return;
    event.preventDefault();
    const id = link.getAttribute("href").slice(1);
    if (document.querySelector("section#" + CSS.escape(id))) set({ part: id });
    goTo(id);
  });
}
