"""`verifier clean`: remove what earlier runs have kept."""

from __future__ import annotations

from verifier.cli.engine import settled, store_of
from verifier.cli.options import ConfigFile
from verifier.cli.terminal import say


def clean(config: ConfigFile = None) -> None:
    """Remove the cache; the next run computes everything anew."""
    store = store_of(settled(config))
    if store is None:
        say("nothing is kept: the setting `cache` is empty")
        return
    number = store.clean()
    say(f"{store.folder}: {number} {'entry' if number == 1 else 'entries'} removed")
