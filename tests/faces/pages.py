"""A page opened in a browser, with all it asked for and all it complained of."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, Page

SHOWN = """(selector) => [...document.querySelectorAll(selector)]
    .filter((one) => one.checkVisibility()).map((one) => one.innerText ?? one.textContent)"""


@dataclass
class Opened:
    """A page, with all it asked for and all it complained of."""

    page: Page
    requests: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def texts(self, selector: str) -> list[str]:
        """The text of every element that is shown."""
        found: list[str] = self.page.evaluate(SHOWN, selector)
        return [" ".join(one.split()) for one in found]

    def settle(self) -> None:
        """Wait until all of the page has followed what was last done to it."""
        self.page.evaluate(SETTLED)


UNDRAWN = """(() => {
  let whole;
  Object.defineProperty(window, "Plotly", { get: () => whole, set: (its) => {
    whole = its;
    const drawn = its.newPlot;
    its.newPlot = (plot, data, layout, how) => plot.closest("#turnaround")
      ? Object.assign(plot, { data: data, layout: layout }).classList.add("js-plotly-plot") : drawn(plot, data, layout, how);
  } });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("body[aria-busy] :is(section, details, figure) { content-visibility: auto }");
  document.adoptedStyleSheets = [sheet];
})()"""
"""Keeps figures of turnaround as they are given to be drawn, for drawing a hundred takes long, and
lays out what is out of sight only once all of the page has followed."""
SETTLED = """() => new Promise((done) => {
  const look = () => document.body.hasAttribute("aria-busy") ? setTimeout(look, 10) : done();
  requestAnimationFrame(() => setTimeout(look));
})"""


def opened(
    browser: Browser,
    path: Path,
    width: int = 1280,
    address: str = "",
    *,
    undrawn: bool = False,
    **how: object,
) -> Opened:
    """The page of a file; `undrawn` is for a test of what turnaround says, not of how it looks."""
    page = browser.new_page(viewport={"width": width, "height": 900}, **how)  # type: ignore[arg-type]  options by name
    if undrawn:
        page.add_init_script(UNDRAWN)
    one = Opened(page)
    page.on("request", lambda request: one.requests.append(request.url))
    page.on("console", lambda message: one.said.append(message.text))
    page.on("pageerror", lambda error: one.said.append(str(error)))
    page.on("dialog", lambda dialog: (one.said.append(dialog.message), dialog.dismiss()))
    page.goto(path.as_uri() + address)
    page.wait_for_selector("#pathway-chart .main-svg")
    return one
