"""The report: one HTML file that opens with no network."""

from timeline.report.page import render

__all__ = ["render"]
