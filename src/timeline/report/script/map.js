// The pathway's figure over the chosen cases: its labels, its arrows, and what they say when pointed at.
const NOT_TRAVELLED = { color: "#8C8C8C", width: 1, dash: "dot" };

function escaped(words) { return words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;"); }

function shareTold(share) { return thousands(share.met) + " of " + thousands(share.n) + (share.n < FEW ? "" : " (" + percent(share.met / share.n) + ")"); }

// The fullest that can be said of a step where its label stands: in no more lines, and none longer.
function labelText(one, again, room) {
  const n = (again ? "again: " : "") + thousands(one.n);
  const typical = one.few ? "" : one.typical.split(":")[0];
  const first = typical ? n + ": " + typical : n;
  const few = one.share && one.share.n < 20;
  const met = one.share ? [(few ? one.share.met + " of " + one.share.n : percent(one.share.met / one.share.n)) + " met " + one.share.standard] : [];
  const beyond = one.excess ? [count(one.excess, "calendar day") + " beyond"] : [];
  const rest = met.concat(beyond);
  const shapes = [rest.length ? [first, rest.join(", ")] : [first], [first].concat(rest), [n, typical].filter(Boolean).concat(rest), [n].concat(rest), [first], [n]];
  const lines = room.split("<br>");
  const longest = Math.max(...lines.map(function (line) { return line.length; }));
  const fits = function (shape) { return shape.length <= lines.length && shape.every(function (line) { return line.length <= longest; }); };
  return (shapes.find(fits) || [n]).map(escaped).join("<br>");
}

function pointedText(one, title, expected) {
  const lines = [title, "Clocks that stopped here: " + thousands(one.n), "Typical time: " + one.typical];
  if (one.share) lines.push("Met " + escaped(one.share.standard) + ": " + shareTold(one.share));
  if (one.excess) lines.push("Calendar days beyond a deadline on the waiting chains: " + thousands(one.excess));
  return lines.concat(expected).join("<br>");
}

function eventsBy(cases) {
  const found = raw.activities.map(function () { return 0; });
  for (const k of cases) for (let at = record.events[k]; at < record.events[k + 1]; at += 1) found[raw.events.activity[at]] += 1;
  return found;
}

// The figure as it is of the chosen cases.
function mapOf(drawings, edges) {
  const layout = drawings.figure.layout;
  const labelled = layout.annotations.filter(function (one) { return one.name in drawings.labels; });
  const texts = new Map(labelled.map(function (one) {
    const [at] = drawings.labels[one.name];
    return [one, labelText(edges[at], drawings.edges[at][1] === drawings.edges[at][2], one.text)];
  }));
  const used = new Set(drawings.edges.filter(function (_, k) { return edges[k].n; })
    .map(function (edge) { return raw.activities[edge[1]][0] + " " + raw.activities[edge[2]][0]; }));
  const arrows = drawings.lines.filter(function (one) { return one.length > 1; }).map(function (one) { return used.has(one.join(" ")); });
  const events = eventsBy(chosen);
  const place = new Map(raw.activities.map(function (one, k) { return [one[0], k]; }));
  const [heads, nodes, pointed] = drawings.figure.data;
  const data = [
    Object.assign({}, heads, { marker: Object.assign({}, heads.marker, { color: heads.marker.color.map(function (own, k) { return arrows[k] ? own : NOT_TRAVELLED.color; }) }) }),
    Object.assign({}, nodes, { customdata: nodes.customdata.map(function (words, k) { return words.replace(/[\d,]+$/, thousands(events[place.get(nodes.ids[k])])); }) }),
    Object.assign({}, pointed, { customdata: labelled.map(function (one) {
      const [at, title, expected] = drawings.labels[one.name];
      return pointedText(edges[at], title, expected);
    }) }),
  ];
  return {
    data: data,
    annotations: layout.annotations.map(function (one) { return texts.has(one) ? Object.assign({}, one, { text: texts.get(one) }) : one; }),
    lines: layout.shapes.map(function (shape, k) { return k < arrows.length && !arrows[k] ? NOT_TRAVELLED : shape.line; }),
  };
}
