"""What a mapping file assumes of events of which the record does not say it (measuring 4.9)."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from timeline.event_log import Events
from timeline.reading.vocabulary import Vocabulary
from timeline.texts import Texts, named


def assumed(events: Events, known: Vocabulary) -> Events:
    """The events, with each assumed value where an event of its activity leaves the attribute blank."""
    activities = [known.find_activity(text) for text in events.activity.names]
    attributes = dict(events.attributes)
    for activity, values in known.assumed.items():
        is_its = np.asarray([*(one == activity for one in activities), False])
        for attribute, value in values.items():
            column = attributes.get(attribute, Texts.blank(len(events)))
            blank = is_its[events.activity.codes] & (column.codes < 0)
            if blank.any():
                codes = np.where(blank, len(column.names), column.codes)
                attributes[attribute] = _each_once(Texts(codes, named([*column.names, value])))
    return replace(events, attributes=attributes)


def _each_once(column: Texts) -> Texts:
    """The column with no text kept twice."""
    anew = Texts.of(column.names)
    return Texts(np.append(anew.codes, -1)[column.codes], anew.kept).used
