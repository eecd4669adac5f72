// For paper: every table is opened, and drawings are made as wide as the page; then all is put back.
// Of turnaround, which has a hundred charts and tables, what is open is printed.
let opened = [];

function beforePrint() {
  opened = Array.from(document.querySelectorAll("details:not([open])"))
    .filter(function (one) { return !one.closest("#turnaround"); });
  for (const one of opened) one.open = true;
  // The drawings are made again while the page is laid out for paper.
  document.body.classList.add("printing");
  for (const redraw of redraws) redraw();
}

function afterPrint() {
  for (const one of opened) one.open = false;
  document.body.classList.remove("printing");
  for (const redraw of redraws) redraw();
}

function startPrint() {
  window.addEventListener("beforeprint", beforePrint);
  window.addEventListener("afterprint", afterPrint);
  const wide = soon(function () {
    for (const redraw of redraws) redraw();
  }, 120);
  let before = window.innerWidth;
  window.addEventListener("resize", function () {
    if (window.innerWidth === before) return;
    before = window.innerWidth;
    wide();
  });
  byId("print").addEventListener("click", function () { window.print(); });
}
