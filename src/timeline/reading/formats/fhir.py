"""FHIR R4 requests, imaging studies and reports (JSON, NDJSON or XML), as a long table.

Resources of one examination are those that refer to the same request, however they refer to it
(`references`); each event carries an id, and those of what it answers. Rows of JSON are numbered
by the order of these three kinds of resource, rows of XML by their lines.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, BinaryIO

from timeline.reading.formats.catalogue import format_named
from timeline.reading.formats.event_list import Events
from timeline.reading.formats.examinations import Resource, events_of
from timeline.reading.formats.references import keys_of, meant_by
from timeline.reading.matching.vocabulary import Vocabulary
from timeline.reading.sources.json_file import items, text, texts
from timeline.reading.tables.headings import Layout
from timeline.reading.tables.table import RawTable

KINDS = frozenset({"ServiceRequest", "ImagingStudy", "DiagnosticReport"})
PLACES = ("", "entry.item")
_TIMES = {"ServiceRequest": "authoredOn", "ImagingStudy": "started", "DiagnosticReport": "issued"}
_UNNAMED = "resource "
_NAMES = (("code",), ("procedureCode",), ("description",))


class FhirBundle:
    """The resources of a file that belong to examinations."""

    def __init__(self) -> None:
        """Hold none yet."""
        self._resources: list[Resource] = []

    def take(self, node: Any, row: int = 0, full_url: str = "") -> None:  # noqa: ANN401  a tree of JSON
        """Add a resource of a used type; for a bundle, its resources; for an entry, the resource in it."""
        kind = text(node, "resourceType")
        if not kind and isinstance(node, dict) and isinstance(node.get("resource"), dict):
            self.take(node["resource"], row, text(node, "fullUrl"))
        elif kind == "Bundle":
            for entry in node.get("entry") or ():
                self.take(entry, row)
        elif kind in KINDS:
            number = len(self._resources) + 1
            outer = _resource(node, kind, row or number, full_url, f"{_UNNAMED}{number}")
            self._resources.append(outer)
            for one in _contained(node):
                mine = len(self._resources) + 1
                inner = _resource(
                    one, one["resourceType"], row or mine, "", outer.name, inside=True
                )
                self._resources.append(replace(inner, case=inner.case or outer.case))

    def tables(self, name: str, known: Vocabulary) -> Iterator[tuple[RawTable, Layout]]:
        """The events as one table."""
        found = Events()
        for row, cells, fault in events_of([_named(one, name) for one in self._resources]):
            if fault and cells:
                found.did_not_happen(row, fault, cells["case_id"], cells["activity"])
            elif fault:
                found.fault(row, "", fault)
            else:
                found.add(row, cells)
        table, layout = found.table(name, known)
        yield table, replace(layout, format=format_named("fhir").title)


def _contained(node: Any) -> Iterator[Any]:  # noqa: ANN401  as above
    """The resources of ours within another: in XML each below the name of its kind."""
    many = node.get("contained") or ()
    for one in many if isinstance(many, list) else [many]:
        if text(one, "resourceType") in KINDS:
            yield one
        elif isinstance(one, dict):
            for kind in KINDS & {*one}:
                its = one[kind] if isinstance(one[kind], list) else [one[kind]]
                yield from (
                    {**each, "resourceType": kind} for each in its if isinstance(each, dict)
                )


def _resource(
    node: Any,  # noqa: ANN401  as above
    kind: str,
    row: int,
    full_url: str,
    within: str,
    *,
    inside: bool = False,
) -> Resource:
    names = [one for path in _NAMES for key in ("text",) for one in texts(node, *path, key)]
    names += [one for path in _NAMES for one in texts(node, *path, "coding", "display")]
    names += texts(node, "description")
    own = text(node, "id")
    name = f"{kind}/{own}" if own else full_url or within
    if inside:
        name = f"{within}#{own}"
    patient = text(node, "subject", "reference") or text(node, "subject", "identifier", "value")
    return Resource(
        kind=kind,
        name=name,
        row=row,
        status=text(node, "status"),
        intent=text(node, "intent"),
        case=_last(patient),
        time=text(node, _TIMES[kind]),
        names=tuple(filter(None, names)),
        keys=keys_of(node, kind, full_url, within if inside else ""),
        requests=meant_by(node, "basedOn", "ServiceRequest", name),
        studies=tuple(
            key
            for path in ("imagingStudy", "study")
            for key in meant_by(node, path, "ImagingStudy", name)
        ),
        forbids=text(node, "doNotPerform") == "true",
        accession=_accession(node),
        readers=_readers(node),
    )


def _named(one: Resource, file: str) -> Resource:
    """A resource that nothing names is known by its place in its file."""
    return replace(one, name=f"{file} {one.name}") if one.name.startswith(_UNNAMED) else one


def _last(reference: str) -> str:
    """The id that a reference ends with: 'Patient/7' or 'urn:uuid:7', of any version."""
    return reference.partition("/_history/")[0].rpartition("/")[2].rpartition(":")[2]


def _accession(node: Any) -> str:  # noqa: ANN401  as above
    found = node.get("identifier") if isinstance(node, dict) else None
    for one in found if isinstance(found, list) else [found]:
        if "ACSN" in texts(one, "type", "coding", "code"):
            return text(one, "value")
    return ""


def _readers(node: Any) -> tuple[str, ...]:  # noqa: ANN401  as above
    for who in ("resultsInterpreter", "performer"):
        said = texts(node, who, "reference") or texts(node, who, "identifier", "value") or texts(node, who, "display")  # fmt: skip
        if said:
            return tuple(dict.fromkeys(map(_last, said)))
    return ()


def of_json(file: BinaryIO, name: str) -> FhirBundle:
    """The bundle in a JSON or NDJSON file; raises FileError."""
    bundle = FhirBundle()
    for _, item in items(file, name, _places(file)):
        bundle.take(item)
    return bundle


def _places(file: BinaryIO) -> tuple[str, ...]:
    """A bundle is taken resource by resource; lines of resources one by one."""
    start = file.read(1 << 16)
    file.seek(0)
    return PLACES[1:] if b'"Bundle"' in start else PLACES[:1]


@dataclass(slots=True)
class _Node:
    tag: str
    value: str | None
    children: dict[str, list[Any]] = field(default_factory=dict)

    @property
    def whole(self) -> Any:  # noqa: ANN401  as above
        """The element as JSON has it: its value, or its children by name."""
        if self.value is not None and not self.children:
            return self.value
        return self.children


class FhirReader:
    """Takes the resources of the XML form as they come, holding one at a time."""

    def __init__(self) -> None:
        """Hold none yet."""
        self._bundle = FhirBundle()
        self._nodes: list[_Node] = []
        self._line = 0
        self._full_url = ""

    def start(self, tag: str, attributes: Mapping[str, str], line: int) -> None:
        """Begin a resource, or an element of one."""
        if not self._nodes and tag in ("entry", "fullUrl"):
            self._full_url = attributes.get("value", "")
        if self._nodes or tag in KINDS:
            if not self._nodes:
                self._line = line
            self._nodes.append(_Node(tag, attributes.get("value")))

    def end(self, tag: str, text: str) -> None:
        """End an element; at the end of a resource, take it."""
        del text  # FHIR says everything in attributes
        if not self._nodes:
            return
        node = self._nodes.pop()
        if self._nodes:
            self._nodes[-1].children.setdefault(node.tag, []).append(node.whole)
        else:
            self._bundle.take({**node.children, "resourceType": tag}, self._line, self._full_url)

    def tables(self, name: str, known: Vocabulary) -> Iterator[tuple[RawTable, Layout]]:
        """The events as one table."""
        yield from self._bundle.tables(name, known)
