// What the shapes of a timeline mean, drawn so that pictures carry it too.
const LEGEND = [
  ["within", "Within the limit"], ["beyond", "Beyond the limit"], ["open", "Still open, with an arrow"],
  ["unclear", "The record cannot tell"], ["plain", "No published limit"], ["plain-open", "No published limit, still open"],
];

function swatch(kind, id, x, y) {
  const made = svg("g", null);
  if (kind === "limit") made.append(svg("path", { class: "limit", d: "M" + (x + 11) + "," + (y - 3) + "v19" }));
  else if (kind === "event") made.append(diamond(x + 11, y + 7));
  else if (kind === "imprecise") made.append(imprecise(x, x + 22, y + 7));
  else if (kind === "weekend" || kind === "holiday") made.append(svg("rect", { class: kind, x: x, y: y, width: 22, height: 14 }));
  else made.append(part(KIND_CLASSES.indexOf(kind), id, x, y, 22, 13));
  return made;
}

function legendDrawing(width, clocks, scale) {
  const used = new Set(clocks.map(function (one) { return KIND_CLASSES[one.kind]; }));
  if (clocks.some(function (one) { return one.passed >= 0; })) used.add("beyond");
  const entries = LEGEND.filter(function (one) { return used.has(one[0]); })
    .concat([["limit", "A limit"], ["event", "An event"], ["imprecise", "When in this span is not recorded"]]);
  if (scale.kind === "dates" || scale.kind === "days") entries.push(["weekend", "Weekend"], ["holiday", "Bank holiday"]);
  const drawn = canvas(width, 10, "legend");
  let x = 4;
  let y = 6;
  for (const [kind, words] of entries) {
    const wide = 30 + words.length * 6.4 + 16;
    if (x > 4 && x + wide > width) {
      x = 4;
      y += 22;
    }
    drawn.root.append(swatch(kind, drawn.id, x, y), svg("text", { class: "event-name", "paint-order": "stroke", x: x + 29, y: y + 11 }, words));
    x += wide;
  }
  drawn.root.setAttribute("height", y + 24);
  drawn.root.setAttribute("viewBox", "0 0 " + width + " " + (y + 24));
  drawn.root.setAttribute("aria-hidden", "true");
  return drawn.root;
}

function periodWords(from, to) {
  return (from === null ? "" : ", from " + dayWords(from)) + (to === null ? "" : ", to " + dayWords(to));
}

// Named periods of the audit, as a band along the top of what is drawn by date.
function drawPeriods(drawn, scale, x, left, height) {
  if (scale.kind !== "dates") return;
  for (const [name, from, to] of raw.periods) {
    const begin = Math.max(from === null ? left : x.of(from), left);
    const end = Math.min(to === null ? drawn.width : x.of(to + 1), drawn.width);
    if (end <= begin) continue;
    drawn.root.append(svg("rect", { class: "period", x: begin, y: 0, width: end - begin, height: height },
      svg("title", null, name + periodWords(from, to))));
    if (height === SCALE_HEIGHT && end - begin > name.length * 6) {
      drawn.root.append(svg("text", { class: "period-name", x: begin + 4, y: height - 3 }, name));
    }
  }
}
