"""The page's colours: enough contrast in every theme, and kinds that the colour-blind tell apart."""

from __future__ import annotations

import itertools
import re
from importlib.resources import files

import numpy as np
import pytest

Colours = dict[str, str]
STYLE = (files("timeline") / "report/style/page.css").read_text(encoding="utf-8")
PRINT = (files("timeline") / "report/style/print.css").read_text(encoding="utf-8")


def colours(text: str) -> Colours:
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", text))


LIGHT = colours(STYLE[: STYLE.index("@media (prefers-color-scheme: dark)")])
DARK = LIGHT | colours(
    STYLE[STYLE.index("(prefers-color-scheme: dark)") : STYLE.index("(prefers-contrast")]
)
PAPER = LIGHT | colours(PRINT)
THEMES = {"light": LIGHT, "dark": DARK, "paper": PAPER}
WORDS = ("ink", "quiet", "link", "breached", "overdue", "too-soon", "unclear", "met")
BEHIND_WORDS = ("paper", "faint", "mark", "weekend", "holiday", "period")
SHAPES = ("within", "beyond", "plain-dot", "unclear-line", "line", "edge", "ink")
# Machado, Oliveira and Fernandes 2009, severity 1, on linear light.
SEEN_BY = {
    "all": np.eye(3),
    "protanopes": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopes": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopes": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}  # fmt: skip


def linear(colour: str) -> np.ndarray:
    parts = np.array([int(colour[k : k + 2], 16) / 255 for k in (1, 3, 5)])
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def luminance(colour: str) -> float:
    return float(linear(colour) @ [0.2126, 0.7152, 0.0722])


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2.2."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def lab(light: np.ndarray) -> np.ndarray:
    to_xyz = np.array(
        [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
    )
    x, y, z = to_xyz @ np.clip(light, 0, 1) / [0.9505, 1, 1.089]
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return np.array([116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)])


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("word", WORDS)
def test_words_stand_out_from_all_that_is_behind_them(theme: str, word: str) -> None:
    behind = BEHIND_WORDS if word in ("ink", "quiet") else ("paper", "faint")
    its = THEMES[theme]
    assert {
        one: contrast(its[word], its[one]) for one in behind if contrast(its[word], its[one]) < 4.5
    } == {}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("shape", SHAPES)
def test_shapes_stand_out_from_the_paper(theme: str, shape: str) -> None:
    assert contrast(THEMES[theme][shape], THEMES[theme]["paper"]) >= 3


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("eyes", SEEN_BY)
def test_kinds_of_bars_differ_for_every_kind_of_colour_vision(theme: str, eyes: str) -> None:
    kinds = ("within", "beyond", "plain", "unclear-line")
    seen = {one: lab(SEEN_BY[eyes] @ linear(THEMES[theme][one])) for one in kinds}
    near = {
        (one, other): round(float(np.linalg.norm(seen[one] - seen[other])), 1)
        for one, other in itertools.combinations(kinds, 2)
    }
    # Plain and unclear are both grey: their patterns tell them apart, and here their lightness.
    assert min(near.values()) >= 15, near
