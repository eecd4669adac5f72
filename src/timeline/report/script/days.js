// What was waited for on the way to each milestone.
sections.days = function (figures) {
  for (const place of document.querySelectorAll(".days-chart")) {
    const figure = figures[place.dataset.milestone];
    Plotly.newPlot(place, figure.data, figure.layout, still);
  }
};
