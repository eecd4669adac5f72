"""A limit, such as '15 working days': an amount and a unit, read from words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from timeline.working_time import LimitUnit

DAYS_A_WEEK = 7
_UNITS: dict[str, tuple[LimitUnit, int]] = {
    "hour": ("hours", 1),
    "day": ("days", 1),
    "week": ("days", DAYS_A_WEEK),
    "working day": ("working days", 1),
    "month": ("months", 1),
}
_SAME_DAY = ("day", "working day")
"""None of these is a limit too: what is due is due on the same day."""
_SHAPE = re.compile(r"(\d{1,5}) +(hour|day|week|working day|month)(s?)")


@dataclass(frozen=True, slots=True)
class Limit:
    """The longest, or shortest, time one case may take."""

    n: int
    """The amount in `unit`; weeks are days everywhere."""
    unit: LimitUnit
    words: str
    """As the pathway writes it: '6 weeks' stays '6 weeks'."""

    @classmethod
    def read(cls, text: object) -> Limit:
        """Read '24 hours', '10 days', '6 weeks', '15 working days' or '3 months'."""
        if isinstance(text, Limit):
            return text
        found = _SHAPE.fullmatch(text.strip().lower()) if isinstance(text, str) else None
        if found and int(found[1]) == 0 and found[2] not in _SAME_DAY:
            message = f"0 {found[2]}s is no limit; for the same day write '0 days'"
            raise ValueError(message)
        if not found:
            message = (
                "write a limit as '24 hours', '10 days', '6 weeks', '15 working days' or '3 months'"
            )
            raise ValueError(message)
        unit, times = _UNITS[found[2]]
        words = f"{int(found[1])} {found[2]}{'' if int(found[1]) == 1 else 's'}"
        return cls(int(found[1]) * times, unit, words)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, _source: object, _handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Validate from words, and write the words."""
        return core_schema.no_info_plain_validator_function(
            cls.read,
            serialization=core_schema.plain_serializer_function_ser_schema(
                lambda limit: limit.words
            ),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, _schema: CoreSchema, _handler: Any) -> dict[str, Any]:  # noqa: ANN401  pydantic gives no public type for its handler
        """A text."""
        return {"type": "string"}
