"""What a mapping file assumes of events of which the record does not say it (measuring 4.9)."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from timeline.columnar.coded_text import CodedText, object_array
from timeline.event_log import Events
from timeline.reading.matching.vocabulary import Vocabulary


def assumed(events: Events, known: Vocabulary) -> Events:
    """The events, with each assumed value where an event of its activity leaves the attribute blank."""
    activities = [known.find_activity(text) for text in events.activity.names]
    attributes = dict(events.attributes)
    for activity, values in known.assumed.items():
        is_its = np.asarray([*(one == activity for one in activities), False])
        for attribute, value in values.items():
            column = attributes.get(attribute, CodedText.blank(len(events)))
            blank = is_its[events.activity.codes] & (column.codes < 0)
            if blank.any():
                codes = np.where(blank, len(column.names), column.codes)
                attributes[attribute] = _each_once(
                    CodedText(codes, object_array([*column.names, value]))
                )
    return replace(events, attributes=attributes)


def _each_once(column: CodedText) -> CodedText:
    """The column with no text kept twice."""
    anew = CodedText.of(column.names)
    return CodedText(np.append(anew.codes, -1)[column.codes], anew.kept).used
