// The pathway's figure with counts of the chosen cases.
import { chosen } from "../data/chosen.js";
import { eventsBy } from "../data/counts.js";
import { columns } from "../data/record.js";
import { thousands } from "../text/numbers.js";
import { labelText, pointedText } from "../text/pathway.js";

const NOT_TRAVELLED = { color: "#8C8C8C", width: 1, dash: "dot" };

// The figure as it is of the chosen cases.
export function mapOf(drawings, edges) {
  const layout = drawings.figure.layout;
  const labelled = layout.annotations.filter((one) => one.name in drawings.labels);
  const texts = new Map(labelled.map((one) => {
    const [at] = drawings.labels[one.name];
    return [one, labelText(edges[at], drawings.edges[at][1] === drawings.edges[at][2], one.text)];
  }));
  const used = new Set(drawings.edges.filter((_, k) => edges[k].n)
    .map((edge) => columns.activities[edge[1]][0] + " " + columns.activities[edge[2]][0]));
  const arrows = drawings.lines.filter((one) => one.length > 1).map((one) => used.has(one.join(" ")));
  const events = eventsBy(chosen);
  const place = new Map(columns.activities.map((one, k) => [one[0], k]));
  const [heads, nodes, pointed] = drawings.figure.data;
  const data = [
    { ...heads, marker: { ...heads.marker, color: heads.marker.color.map((own, k) => arrows[k] ? own : NOT_TRAVELLED.color)}},
    { ...nodes, customdata: nodes.customdata.map((words, k) => words.replace(/[\d,]+$/, thousands(events[place.get(nodes.ids[k])])))},
    { ...pointed, customdata: labelled.map((one) => {
      const [at, title, expected] = drawings.labels[one.name];
      return pointedText(edges[at], title, expected);
    })},
  ];
  return {
    data,
    annotations: layout.annotations.map((one) => texts.has(one) ? ({ ...one, text: texts.get(one)}) : one),
    lines: layout.shapes.map((shape, k) => k < arrows.length && !arrows[k] ? NOT_TRAVELLED : shape.line),
  };
}
