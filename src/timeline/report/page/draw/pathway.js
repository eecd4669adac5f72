// The pathway's figure with counts of the chosen cases.
import { chosen } from "../data/chosen.js";
import { eventsBy } from "../data/counts.js";
import { NONE, columns } from "../data/record.js";
import { thousands } from "../text/numbers.js";
import { labelText, pointedText } from "../text/pathway.js";
/** @import { PathwayDrawing } from "../data/types.js" */
/** @import { EdgeCount } from "../text/pathway.js" */

/** @typedef {{ data: any[], annotations: any[], lines: any[] }} DrawnMap */

const NOT_TRAVELLED = { color: "#8C8C8C", width: 1, dash: "dot" };

/** @type {(drawings: PathwayDrawing, edges: EdgeCount[]) => DrawnMap} */
export function mapOf(drawings, edges) {
  const layout = drawings.figure.layout;
  /** @type {any[]} */
  const annotations = layout.annotations;
  /** @type {any[]} */
  const shapes = layout.shapes;
  const labelled = annotations.filter((note) => note.name in drawings.labels);
  const texts = new Map(labelled.map((note) => {
    const [at] = drawings.labels[note.name];
    return [note, labelText(edges[at], drawings.edges[at][1] === drawings.edges[at][2], note.text)];
  }));
  const used = new Set(drawings.edges.filter((_, k) => edges[k].n)
    .map((edge) => columns.activities[edge[1]][0] + " " + columns.activities[edge[2]][0]));
  const arrows = drawings.lines.filter((line) => line.length > 1).map((line) => used.has(line.join(" ")));
  const events = eventsBy(chosen);
  const place = new Map(columns.activities.map((activity, k) => [activity[0], k]));
  const [heads, nodes, pointed] = drawings.figure.data;
  /** @type {(words: string, k: number) => string} */
  const countedNode = (words, k) => words.replace(/[\d,]+$/, thousands(events[place.get(nodes.ids[k]) ?? NONE]));
  const data = [
    { ...heads, marker: { ...heads.marker, color: heads.marker.color.map((/** @type {string} */ own, /** @type {number} */ k) => arrows[k] ? own : NOT_TRAVELLED.color) } },
    { ...nodes, customdata: nodes.customdata.map(countedNode) },
    { ...pointed, customdata: labelled.map((note) => {
      const [at, title, expected] = drawings.labels[note.name];
      return pointedText(edges[at], title, expected);
    })},
  ];
  return {
    data,
    annotations: annotations.map((note) => texts.has(note) ? ({ ...note, text: texts.get(note) }) : note),
    lines: shapes.map((shape, k) => k < arrows.length && !arrows[k] ? NOT_TRAVELLED : shape.line),
  };
}
