"""The reference pathway: what should follow what, and what guidance expects of it."""

from timeline.pathway.check import Check
from timeline.pathway.limits import Limit
from timeline.pathway.load import BUILT_IN, built_in_text, load_pathway, read_pathway
from timeline.pathway.model import Activity, Pathway
from timeline.pathway.standards import Source, Standard, TextStandard
from timeline.pathway.steps import Ending, Step
from timeline.pathway.tables import ATTRIBUTES, LINKS, Attribute

__all__ = [
    "ATTRIBUTES",
    "BUILT_IN",
    "LINKS",
    "Activity",
    "Attribute",
    "Check",
    "Ending",
    "Limit",
    "Pathway",
    "Source",
    "Standard",
    "Step",
    "TextStandard",
    "built_in_text",
    "load_pathway",
    "read_pathway",
]
