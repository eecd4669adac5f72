"""Which events the resources of an examination are: request, images and each issue of its reports.

A report's time is the one at which its version in the file was issued. The first formal report
is the first that is verified (`preliminary` or `final`); a final one after it is another event,
since the final report waits, properly, for the follow-up survey. Of a report that the file has
as amended alone, the first issue lies between the images and the amendment: that range is its time.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from timeline.moments.text import read_times
from timeline.reading.formats.catalogue import formats
from timeline.reading.formats.references import by_key
from timeline.reading.tables.statuses import meaning

Found = tuple[int, dict[str, str], str]
"""A row, the cells of its event, and why it is set aside ('' where it is not)."""
REQUEST, STUDY, REPORT = "ServiceRequest", "ImagingStudy", "DiagnosticReport"
FORMAL, AMENDED = ("preliminary", "final"), ("amended", "corrected", "appended")
SURVEY, FOLLOW_UP, CT_HEAD = "skeletal survey", "follow-up skeletal survey", "CT head"
_ACTIVITIES = {
    (SURVEY, REQUEST): "skeletal_survey_requested",
    (SURVEY, STUDY): "skeletal_survey_performed",
    (SURVEY, REPORT): "first_radiologist_report",
    (FOLLOW_UP, STUDY): "follow_up_skeletal_survey",
    (CT_HEAD, STUDY): "ct_head",
    (CT_HEAD, REPORT): "ct_head_report",
}
_PLANS = frozenset({"proposal", "plan", "directive", "option"})


@dataclass(frozen=True, slots=True)
class Resource:
    """The used fields of a FHIR resource; '' if missing."""

    kind: str
    name: str
    """The id of its events, unique among resources of its type."""
    row: int
    status: str
    intent: str
    case: str
    time: str
    names: tuple[str, ...]
    """The name of the examination in the resource."""
    keys: tuple[str, ...]
    """Those under which others refer to it (`references`)."""
    requests: tuple[str, ...]
    """The keys of the request that it answers."""
    studies: tuple[str, ...]
    forbids: bool
    """Whether it asks that something be not done."""
    accession: str
    readers: tuple[str, ...]


def events_of(resources: list[Resource]) -> Iterator[Found]:
    """Every resource as an event, or as a row set aside."""
    ends = _ends(one.time for one in resources)
    names = _Names.of(resources)
    examinations: dict[tuple[str, str], list[Resource]] = defaultdict(list)
    for one in resources:
        examinations[one.case, names.examination(one)].append(one)
    for (case, key), its in examinations.items():
        kind = next(filter(None, (formats().kind_of(name) for one in its for name in one.names)), "")  # fmt: skip
        by_kind = sorted(its, key=lambda one: one.kind != REQUEST)
        episode = next(filter(None, (one.accession for one in by_kind)), _plain(key))
        yield from _of_examination(its, kind, {"case_id": case, "episode": episode}, ends)


@dataclass(frozen=True, slots=True)
class _Names:
    """The names of requests and studies, by the keys that mean them."""

    requests: dict[str, str]
    studies: dict[str, str]
    of_study: dict[str, Resource]

    @classmethod
    def of(cls, resources: list[Resource]) -> _Names:
        """Name every request and study of a file."""
        known = [[one for one in resources if one.kind == kind] for kind in (REQUEST, STUDY)]
        found = [by_key((one.keys, one.name) for one in its) for its in known]
        return cls(found[0], found[1], {one.name: one for one in known[1]})

    def examination(self, one: Resource) -> str:
        """The key that groups the resources of an examination: the request, else the study, else itself."""
        if one.kind == REQUEST:
            return one.name
        study = _first(one.studies, self.studies)
        own = one.name if one.kind == STUDY else study
        of_study = self.of_study.get(study)
        requests = one.requests or (of_study.requests if of_study else ())
        return _first(requests, self.requests) or own or one.name


class _Links(NamedTuple):
    """The ids of an examination's requests, studies and reports so far, for the links of later events."""

    requests: tuple[str, ...]
    studies: tuple[str, ...]
    reports: tuple[str, ...] = ()

    @classmethod
    def of(cls, its: list[Resource]) -> _Links:
        """The ids before any report."""
        named = [tuple(one.name for one in its if one.kind == kind) for kind in (REQUEST, STUDY)]
        return cls(named[0], named[1])

    def with_report(self, one: Resource) -> _Links:
        """The same with a report."""
        return self._replace(reports=(*self.reports, one.name))

    def cells(self, one: Resource) -> dict[str, str]:
        """The id of a resource's event, and the ids it answers."""
        answers = {
            REQUEST: (),
            STUDY: self.requests,
            REPORT: (*self.requests, *self.studies, *self.reports),
        }
        # What is in another file is known by the keys under which this resource refers to it.
        elsewhere = (
            *(() if self.requests else one.requests),
            *(() if self.studies else one.studies),
        )
        return {
            "event_id": _cell((one.name, *one.keys)),
            "link": _cell((*answers[one.kind], *elsewhere)),
        }


def _cell(ids: Iterable[str]) -> str:
    """Ids as the values of one cell."""
    return ";".join(dict.fromkeys(one.replace(";", ",") for one in ids))


def _first(keys: tuple[str, ...], names: dict[str, str]) -> str:
    """The resource that the first key with a resource means; the first key where none has one."""
    return next((names[key] for key in keys if key in names), keys[0] if keys else "")


def _plain(key: str) -> str:
    """A key without the kind of its resource."""
    return key.rpartition("/")[2].rpartition("|")[2]


def _of_examination(
    its: list[Resource], kind: str, cells: dict[str, str], ends: dict[str, int]
) -> Iterator[Found]:
    reports: list[Resource] = []
    links = _Links.of(its)
    for one in its:
        fault = _fault(one, kind)
        if fault:
            yield one.row, {}, fault
        elif no_event := _not_happened(one):
            yield one.row, cells | {"activity": _ACTIVITIES[kind, one.kind]}, no_event
        elif one.kind == REPORT:
            reports.append(one)
        else:
            yield one.row, cells | links.cells(one) | _event(_ACTIVITIES[kind, one.kind], one), ""
    since = min((one.time for one in its if one.kind != REPORT and one.time), key=ends.__getitem__, default="")  # fmt: skip
    by_report: dict[str, list[Resource]] = defaultdict(list)
    for one in sorted(reports, key=lambda one: (ends[one.time], one.row)):
        by_report[one.name].append(one)
    first: tuple[str, ...] | None = None
    for versions in by_report.values():
        activity, fault = _report_activity(kind, first, versions[0].readers)
        if first is None:
            first = versions[0].readers
        if fault:
            yield from ((one.row, {}, fault) for one in versions)
        else:
            its_cells = cells | links.cells(versions[0])
            links = links.with_report(versions[0])
            yield from _versions(versions, activity, since, its_cells, ends)


def _report_activity(
    kind: str, first: tuple[str, ...] | None, readers: tuple[str, ...]
) -> tuple[str, str]:
    """The activity of a report's first issue, or why the report is set aside."""
    if first is None:
        return _ACTIVITIES[kind, REPORT], ""
    if kind == SURVEY and first and readers and not set(first) & set(readers):
        return "second_radiologist_report", ""
    return "", "a further report of this examination that does not name another reader, so it is no second report"  # fmt: skip


def _versions(
    versions: list[Resource],
    activity: str,
    since: str,
    cells: dict[str, str],
    ends: dict[str, int],
) -> Iterator[Found]:
    """Every version of a report, in the order of issue."""
    seen: set[str] = set()
    for one in versions:
        if one.status in AMENDED and not seen:
            if not since or ends[since] > ends[one.time]:
                yield one.row, {}, "amended, and neither its first issue nor the images before it are in the file"  # fmt: skip
                continue
            further = {"earliest": since, "note": "first issued before this amendment"}
            yield one.row, cells | _event(activity, one) | further, ""
        elif one.status in AMENDED:
            yield one.row, cells | _event("radiology_report_amended", one), ""
        elif not seen:
            yield one.row, cells | _event(activity, one), ""
        elif one.status == "final" and "final" not in seen:
            yield one.row, cells | _event("final_radiology_report", one), ""
        else:
            yield one.row, {}, "a later copy of a report that had been issued already"
        seen.add(one.status)


def _event(activity: str, one: Resource) -> dict[str, str]:
    return {"activity": activity, "time": one.time, "by": ";".join(one.readers)}


def _fault(one: Resource, kind: str) -> str:
    """Why a resource is no event; '' where it is one."""
    if not kind:
        return "an examination that is neither skeletal survey nor CT head by its name; if it is one, write its name out"
    if one.forbids or one.intent in _PLANS or (one.kind == REQUEST and one.status == "draft"):
        return "a plan or proposal, or a request not to do something; only an order starts a wait"
    if (kind, one.kind) not in _ACTIVITIES:
        return f"the pathway has no activity for this part of a {kind}"
    return ""


def _not_happened(one: Resource) -> str:
    """Why the status of a resource says that it is no event; '' where it is one."""
    if meaning(one.status) == "cancelled":
        return "withdrawn: its status says that it does not stand"
    if one.kind == REPORT and one.status not in (*FORMAL, *AMENDED):
        return "a report not yet verified (registered or partial); the first formal report is preliminary or final"
    if one.kind == STUDY and meaning(one.status) == "not yet":
        return "its status says that it did not happen, so it is no event"
    return ""


def _ends(times: Iterable[str]) -> dict[str, int]:
    """The end of each time, as a sort key; unreadable times come last (they are reported when read)."""
    texts = [*dict.fromkeys(times)]
    read = read_times(texts)
    found = np.where(read.read, read.latest, 1 << 62)
    return dict(zip(texts, found.tolist(), strict=True))
