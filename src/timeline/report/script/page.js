// What every section uses: the page's data, and small pieces of a table.
const data = JSON.parse(document.getElementById("data").textContent);
const sections = {};
const still = { displaylogo: false, displayModeBar: false, responsive: false };


function cell(kind, text) {
  const made = document.createElement(kind);
  made.textContent = text;
  return made;
}

function tableOf(headings, rows, label) {
  const made = document.createElement("table");
  const top = document.createElement("tr");
  for (const heading of headings) {
    const one = cell("th", heading);
    one.scope = "col";
    top.append(one);
  }
  made.createTHead().append(top);
  const lines = made.createTBody();
  for (const row of rows) {
    const line = document.createElement("tr");
    row.forEach(function (text, k) {
      const one = cell(k ? "td" : "th", text);
      if (!k) one.scope = "row";
      line.append(one);
    });
    lines.append(line);
  }
  return framed(made, label);
}

function framed(inside, label) {
  const frame = document.createElement("div");
  frame.className = "scroll";
  frame.tabIndex = 0;
  frame.setAttribute("role", "region");
  frame.setAttribute("aria-label", label);
  frame.append(inside);
  return frame;
}
