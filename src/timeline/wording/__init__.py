"""The sentences people read: each written once, as a Fluent message in `en-GB`.

Floors below give facts alone; the faces above show what these modules make of them.
"""

from timeline.wording.headline import headline

__all__ = ["headline"]
