"""`verifier rules`: every rule with one line on what it is about."""

from __future__ import annotations

from verifier.cli.catalogue import catalogue
from verifier.cli.terminal import say


def rules() -> None:
    """List the rules; `verifier explain RULE` tells more about one."""
    known = catalogue()
    width = max(map(len, known), default=0)
    for name, words in known.items():
        say(f"{name:{width}}  {words.partition(chr(10))[0]}")
