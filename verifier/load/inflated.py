"""The bytes of a PDF in, whether what is packed in them stays within bounds; nothing of it is kept.

Whoever opens a file unpacks what its pages need, and a few kilobytes can hold gigabytes of nothing.
"""

from __future__ import annotations

import base64
import re
import zlib

BEGIN = re.compile(rb"\bstream\r?\n")
END = b"endstream"
MOST_OF_ONE = 50_000_000
MOST = 300_000_000
STEP = 1_000_000
MOST_LAYERS = 3


def within_bounds(content: bytes) -> bool:
    """Whether no stream, and not all of them together, is far larger than any page of news."""
    whole = 0
    for begin in BEGIN.finditer(content):
        end = content.find(END, begin.end())
        packed = content[begin.end() : end if end >= 0 else len(content)]
        # The dictionary before the stream names the filters in the order in which they are taken off.
        named = content[max(0, begin.start() - 500) : begin.start()]
        size = _size(packed, b"ASCII85Decode" in named or b"/A85" in named)
        whole += size
        if size > MOST_OF_ONE or whole > MOST:
            return False
    return True


def _size(packed: bytes, written: bool) -> int:  # noqa: FBT001  a property of the bytes
    if written:
        try:
            packed = base64.a85decode(packed.strip().removesuffix(b"~>").removeprefix(b"<~"))
        except ValueError:
            return 0
    return _unpacked(packed, MOST_LAYERS)


def _unpacked(packed: bytes, layers: int) -> int:
    """How many bytes come out, counted up to a little over the bound; packed twice is looked into twice."""
    unpacking = zlib.decompressobj()
    count, first, left = 0, b"", packed
    try:
        while left and count <= MOST_OF_ONE and not unpacking.eof:
            out = unpacking.decompress(left, STEP)
            left = unpacking.unconsumed_tail
            first = first or out
            count += len(out)
            if not out:
                break
    except zlib.error:
        pass
    inner = _unpacked(first, layers - 1) if layers and first[:1] == b"\x78" else 0
    return max(count, inner)
