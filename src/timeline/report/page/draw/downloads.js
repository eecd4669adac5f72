// What a reader can take from the page: a table copied or as CSV, a chart as SVG or PNG.
import { columns } from "../data/record.js";
import { button, el, svg } from "./elements.js";
/** @import { Place } from "./elements.js" */

/** @typedef {{ body: Place, width: number, height: number }} Stacked */

/** @type {RegExp} */
const LIKE_A_FORMULA = /^'*[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b]/;

/** @type {(table: Place) => string[][]} */
function cellsOf(table) {
  return Array.from(table.rows).filter((row) => !row.hidden).map((row) => Array.from(row.cells, (cell) => {
      const words = cell.querySelector("svg") ? cell.querySelector("svg").getAttribute("aria-label") || cell.textContent : cell.innerText || cell.textContent;
      const text = words.replace(/\s+/g, " ").trim();
      return LIKE_A_FORMULA.test(text) ? "'" + text : text;
    }));
}

/** @type {(rows: string[][]) => string} */
function csvOf(rows) {
  return rows.map((row) => row.map((one) => /[",\n]/.test(one) ? '"' + one.replace(/"/g, '""') + '"' : one).join(",")).join("\n") + "\n";
}

/** @type {(content: BlobPart, kind: string, name: string) => void} */
function save(content, kind, name) {
  const link = el("a", { download: name });
  link.href = URL.createObjectURL(new Blob([content], { type: kind }));
  link.click();
  setTimeout(() => { URL.revokeObjectURL(link.href); }, 10000);
}

/** @type {(place: Place) => string} */
function nameFor(place) {
  const title = place.dataset.name || (place.querySelector(".title") || place).textContent;
  return title.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60) || "chart";
}

/** @type {(rows: string[][]) => Promise<void>} */
async function copyTable(rows) {
  const text = rows.map((row) => row.join("\t")).join("\n");
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = el("textarea", { class: "away", "aria-hidden": "true" });
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }
}

/** The rules for drawings, with the colours of paper in place of their names. @type {() => string} */
function drawingStyle() {
  const rules = /** @type {CSSStyleRule[]} */ (Array.from(document.styleSheets[0].cssRules));
  const light = rules.find((rule) => rule.selectorText === ":root")?.style;
  const paper = (/** @type {CSSStyleRule} */ one) => one.cssText
    .replace(/var\((--[\w-]+)\)/g, (_, name) => light ? light.getPropertyValue(name).trim() : "");
  return rules.filter((rule) => rule.selectorText && rule.selectorText.includes(".draw")).map(paper).join("\n");
}

/** The drawings of a chart one below the other; of the list of cases, its rows. @type {(figure: Place) => Stacked} */
function stacked(figure) {
  const body = svg("g", null);
  let y = 34;
  let width = 300;
  /** @type {(one: Place, x: number, row: boolean) => void} */
  const add = (one, x, row) => {
    const copy = one.cloneNode(true);
    copy.setAttribute("x", x);
    copy.setAttribute("y", y);
    body.append(copy);
    width = Math.max(width, x + one.viewBox.baseVal.width + (row ? 700 : 0));
    y += one.viewBox.baseVal.height;
  };
  for (const one of figure.querySelectorAll(".drawing svg.draw")) add(one, 0, false);
  for (const row of figure.querySelectorAll("#case-list tr")) {
    const cells = row.querySelectorAll("th, td");
    const drawn = row.querySelector("svg.draw");
    if (!drawn) continue;
    const last = cells[2].textContent;
    body.append(svg("text", { x: 8, y: y + 20 }, cells[0].textContent),
      svg("text", { class: "under", x: 130 + drawn.viewBox.baseVal.width, y: y + 20 }, last.length > 112 ? last.slice(0, 111) + "\u2026" : last));
    add(drawn, 120, true);
  }
  return { body, width, height: y };
}

/**
 * Which cases a picture shows, where not all are chosen: a choice does not change every chart.
 * @type {(figure: Place) => string[]}
 */
function casesWords(figure) {
  const section = figure.closest("section").querySelector(".scope");
  const still = figure.querySelector(":scope > .scope[data-scope=still]") || section.dataset.scope !== "chosen";
  const choice = document.body.dataset.choice;
  return choice ? [still ? "All " + columns.caseNoun[1] : "Chosen: " + choice] : [];
}

/**
 * A chart as a picture: its title above, its marking and the files read below.
 * @type {(figure: Place, drawn: Stacked) => string}
 */
function pictureOf(figure, drawn) {
  const under = [document.body.dataset.marking + ". Position at " + document.body.dataset.asOf + ". " + document.body.dataset.inputs].concat(casesWords(figure));
  const whole = svg("svg", { xmlns: "http://www.w3.org/2000/svg", width: drawn.width, height: drawn.height + 12 + 18 * under.length, class: "draw" },
    svg("style", null, drawingStyle()), svg("rect", { width: "100%", height: "100%", fill: "#ffffff" }),
    svg("text", { class: "picture-title", x: 8, y: 22 }, figure.querySelector(".title").textContent), drawn.body,
    ...under.map((words, k) => svg("text", { class: "under", x: 8, y: drawn.height + 18 + 18 * k }, words)));
  return new XMLSerializer().serializeToString(whole);
}

/** @type {(figure: Place) => Promise<string>} */
async function pictureText(figure) {
  const plot = figure.querySelector(".js-plotly-plot");
  if (!plot) return pictureOf(figure, stacked(figure));
  const [width, height] = [plot.offsetWidth, plot.offsetHeight];
  const address = await Plotly.toImage(plot, { format: "svg", width, height });
  const text = decodeURIComponent(address.slice(address.indexOf(",") + 1));
  // Put in as text, because the content policy lets no element carry styles.
  const whole = pictureOf(figure, { body: svg("g", { transform: "translate(0,30)" }, PLACE), width, height: height + 30 });
  return whole.replace(PLACE, () => text);
}

const PLACE = "[the drawing]";

/** @type {(text: string, name: string) => Promise<void>} */
async function savePng(text, name) {
  const image = new Image();
  image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(text);
  await image.decode();
  const made = el("canvas", { width: image.width * 2, height: image.height * 2 });
  made.getContext("2d").drawImage(image, 0, 0, made.width, made.height);
  made.toBlob((/** @type {Blob} */ blob) => { save(blob, "image/png", name); });
}

/** @type {(place: Place) => void} */
export function addTools(place) {
  const name = nameFor;
  const table = function () { return cellsOf(place.querySelector("table")); };
  const done = el("span", { class: "done", role: "status" });
  const tools = [
    button("Copy the table", () => {
      copyTable(table()).then(() => { done.textContent = "Copied."; });
    }),
    button("Save as CSV", () => { save("\ufeff" + csvOf(table()), "text/csv", name(place) + ".csv"); }),
  ];
  if (place.matches("figure")) {
    tools.push(button("Save as SVG", () => {
      pictureText(place).then((text) => { save(text, "image/svg+xml", name(place) + ".svg"); });
    }), button("Save as PNG", () => {
      pictureText(place).then((text) => savePng(text, name(place) + ".png"));
    }));
  }
  const title = place.dataset.name ? place.dataset.name.replace(/-/g, " ") : place.querySelector(".title").textContent;
  const group = el("div", { class: "tools", role: "group", "aria-label": "Take away: " + title }, ...tools, done);
  const behind = place.querySelector("details.behind");
  if (behind) behind.before(group);
  else place.append(group);
}

/** @type {() => void} */
export function startTools() {
  for (const place of document.querySelectorAll("figure.chart, .takeaway")) {
    if (!place.querySelector(":scope > .tools")) addTools(place);
  }
}
