"""Shares in time, in words: '97 of 117 (83%)'."""

from __future__ import annotations

from timeline.audit import FEW, Share
from timeline.audit.rounding import percent
from timeline.wording.messages import Messages

_MESSAGES = Messages("times", "shares")


def share_words(share: Share | None) -> str:
    """'97 of 117 (83%)', of few waits '1 of 2', and of none 'none due yet'."""
    if share is None:
        return _MESSAGES.text("none-due")
    return counted(share.met, share.n)


def counted(met: int, n: int) -> str:
    """A share given as its two numbers."""
    if n < FEW:
        return _MESSAGES.text("share-of-few", met=met, n=n)
    return _MESSAGES.text("share", met=met, n=n, share=percent(met / n))


def interval_words(share: Share | None) -> str:
    """The 95% confidence interval: '75% to 89%', of few waits 'only 2: read the cases'."""
    if share is None:
        return ""
    if share.n < FEW:
        return _MESSAGES.text("only", n=share.n)
    return _MESSAGES.text("interval", low=percent(share.low), high=percent(share.high))


def bounds_words(share: Share | None) -> str:
    """The least and the most it can be; empty of few waits, or where the dates of all can tell."""
    if share is None or share.n < FEW or share.if_unclear_met == share.if_unclear_not_met:
        return ""
    low, high = percent(share.if_unclear_not_met), percent(share.if_unclear_met)
    return _MESSAGES.text("bounds", low=low, high=high)
