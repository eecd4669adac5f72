// Horizontal bar charts.
import { svg } from "./elements.js";
import { canvas, label, mark, part, put } from "./marks.js";
/** @import { Place } from "./elements.js" */

/**
 * A bar: its parts are a kind with its two ends.
 * @typedef {{ label: string, parts: [number, number, number][], said: string, lines: string[] }} Bar
 * @typedef {{ from: number, to: number, title: string, says: string, ticks: [number, string][] }} BarOptions
 */

const BAR_ROW = 34;

/** @type {(place: Place, rows: Bar[], options: BarOptions) => void} */
export function barChart(place, rows, options) {
  const width = Math.max(place.clientWidth || 1000, 280);
  const narrow = width < 700;
  const left = narrow ? 8 : 300;
  const row = narrow ? BAR_ROW + 36 : BAR_ROW;
  const height = 30 + row * Math.max(rows.length, 1) + 8;
  const drawn = canvas(width, height, "bars");
  const room = narrow ? width - left - 12 : (width - left) * 0.66;
  const span = options.to - options.from || 1;
  const x = (/** @type {number} */ at) => left + (at - options.from) / span * room;
  // A tick whose words would run into those before it is left out, and the first may not leave the drawing.
  let clear = 0;
  for (const [at, words] of options.ticks) {
    const half = words.length * 3.3;
    const first = x(at) - half < 0;
    if (x(at) - (first ? 0 : half) < clear) continue;
    clear = x(at) + (first ? 2 : 1) * half + 8;
    drawn.root.append(svg("line", { class: "grid", x1: x(at), x2: x(at), y1: 24, y2: height - 4 }),
      svg("text", { class: first ? "tick first" : "tick", x: x(at), y: 16 }, words));
  }
  rows.forEach((one, k) => {
    const top = 30 + k * row + (narrow ? 22 : 0);
    drawn.root.append(narrow ? label(one.label, left, top - 7, Math.floor(width / 7), "row-label narrow")
      : label(one.label, left - 12, top + 19, 42, "row-label"));
    drawn.root.append(mark(one.lines, svg("rect", { class: "catch", x: left, y: top - 2, width: width - left, height: BAR_ROW - 4 }),
      ...one.parts.filter((p) => p[2] > p[1] || one.parts.length === 1)
        .map((p) => part(p[0], drawn.id, x(p[1]), top + 4, x(p[2]) - x(p[1]), 20))));
    const end = Math.max(...one.parts.map((p) => p[2]));
    drawn.root.append(svg("text", { class: "said", "paint-order": "stroke", x: narrow ? left : x(end) + 8, y: top + (narrow ? 38 : 19) }, one.said));
  });
  drawn.root.setAttribute("role", "group");
  drawn.root.setAttribute("aria-label", options.title + ". " + options.says + " Arrow keys go from bar to bar.");
  put(place, drawn.root);
}
