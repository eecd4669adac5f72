"""Every message keeps to the rules of writing that a program can check."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from messages import Message, every_message
from timeline.pathway import load_pathway
from timeline.wording.messages import Messages

SOURCE = Path(__file__).parents[1] / "src" / "timeline"
FORBIDDEN = re.compile(
    r"\b(told|tells?|asked|reckon\w*|judged|goes by|so many|its own|hold against|held against|"
    r"waives?|speaks?|silent|loud|clocks?|breached|legs?|please)\b",
    re.IGNORECASE,
)
TELL = re.compile(r"\bcannot tell\b", re.IGNORECASE)
"""Of dates: what people read for 'unclear'."""
MOST_WORDS = 25
A_CODE = re.compile(r"\bN\d+[a-z]?\b")
"""A standard's code follows its name, in brackets."""
LISTS_CODES = {"no-such-standard"}
"""Where a user gave a code, and needs those there are."""
MESSAGES = [*every_message()]
NAMES = sorted(load_pathway("nai-under-5").activity_names.values(), key=len, reverse=True)
"""Activity names are as the field has them."""


def named(message: Message) -> str:
    return f"{message.subject}: {message.id}"


def plain(text: str) -> str:
    for name in NAMES:
        text = text.replace(name, "Activity")
    return TELL.sub("are unclear", text)


@pytest.mark.parametrize("message", MESSAGES, ids=named)
def test_a_message_reads_as_the_language_page_says(message: Message) -> None:
    for text in message.texts():
        assert not FORBIDDEN.search(plain(text)), text
        code = A_CODE.search(text)
        assert not code or text.endswith(f"({code[0]})") or message.id in LISTS_CODES, text
        assert "  " not in text, text
        assert text == text.strip(), text
        for sentence in re.split(r"(?<=[.?!])\s", plain(text)):
            assert len(sentence.split()) <= MOST_WORDS, sentence


def test_no_two_messages_of_a_subject_share_an_id() -> None:
    ids = [(message.subject, message.id) for message in MESSAGES]
    assert len(ids) == len(set(ids))


def in_code(message: str, code: str) -> bool:
    """Whether a message's id stands in the code, or the value that it is named after."""
    return bool(re.search(rf'["\'`]({message}|{message.replace("-", "_")})["\'`]', code))


def test_every_message_is_used() -> None:
    code = "\n".join(
        file.read_text(encoding="utf-8")
        for kind in ("py", "js", "html")
        for file in SOURCE.rglob(f"*.{kind}")
    )
    unused = [named(one) for one in MESSAGES if not in_code(one.id.partition(".")[0], code)]
    assert unused == []


def test_a_message_refuses_what_it_cannot_show() -> None:
    messages = Messages("summary")
    with pytest.raises(KeyError):
        messages.text("no-such-message")
    with pytest.raises(ValueError, match="late-open"):
        messages.text("late-open")
    with pytest.raises(ValueError, match="rounded"):
        messages.text("late-open", n=2.5)  # type: ignore[arg-type]  what is refused
