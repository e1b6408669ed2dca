"""A web archive (WARC, ISO 28500), packed or not: each web page in it is read as a saved page is.

What is neither a page nor was found at its address (pictures, redirects, errors) is passed over.
"""

from __future__ import annotations

import contextlib
import gzip
import io
import zlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from verifier.load import html
from verifier.load.draft import Draft, Stated, Unread, Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

GZIP = b"\x1f\x8b"
PAGES = ("text/html", "application/xhtml+xml")
KINDS = frozenset({"response", "resource"})
MOST_BYTES = 5_000_000  # of one page, as of a saved one
MOST_UNPACKED = 2_000_000_000
MOST_RECORDS = 200_000
SAVE_AGAIN = "Save or download the archive again."


class _TooMuchError(Exception):
    """More came out of an archive than any that holds news."""


class _Unpacked(io.RawIOBase):
    """The bytes of an archive, unpacked as they are asked for and counted."""

    def __init__(self, content: bytes) -> None:
        packed = content.startswith(GZIP)
        self._file: Any = gzip.GzipFile(fileobj=io.BytesIO(content)) if packed else io.BytesIO(content)
        self._count = 0

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401  as its base has it
        """The next bytes; raises `_TooMuchError` after the last one allowed."""
        view = memoryview(buffer).cast("B")
        try:
            found = self._file.read1(len(view))
        except EOFError as error:  # which warcio takes for an archive that ends there
            raise ValueError(str(error)) from error
        self._count += len(found)
        if self._count > MOST_UNPACKED:
            raise _TooMuchError
        view[: len(found)] = found
        return len(found)


def read(content: bytes) -> Iterator[Draft | Unread]:
    """An article for each page, or why there is none; records count from 1.

    Of an archive that is cut off or broken the pages before that are read. Raises `Unreadable` where there is
    no page at all.
    """
    if not content.strip():
        raise Unreadable("The file is empty.", "Give a file that contains an article.")
    found = number = 0
    try:
        for number, record in enumerate(_records(content), 1):
            if _is_page(record):
                found += 1
                yield from _page(record, number)
    except _TooMuchError:
        yield Unread(line=number, reason="The archive is far too large.", hint="Split it into several.")
        return
    except Exception as error:
        if not number:
            raise Unreadable("The file is no web archive (WARC).", SAVE_AGAIN) from error
        hint = f"{SAVE_AGAIN} The pages before that were read."
        yield Unread(line=number + 1, reason="The archive is broken or cut off.", hint=hint)
        return
    if not found:
        raise Unreadable("The archive holds no web page.", "Give one that was made with the pages in it.")


def _records(content: bytes) -> Iterator[Any]:
    from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415  needed for archives only

    # Not buffered: what was unpacked before a fault would be lost with it.
    found = ArchiveIterator(_Unpacked(content))
    for _ in range(MOST_RECORDS):
        with contextlib.redirect_stderr(io.StringIO()):  # where warcio tells what it finds odd
            record = next(found, None)
        if record is None:
            return
        yield record
    raise _TooMuchError


def _is_page(record: Any) -> bool:  # noqa: ANN401  warcio ships no types
    if record.rec_type not in KINDS:
        return False
    answer = record.http_headers
    headers = answer or record.rec_headers
    found = answer is None or answer.get_statuscode() == "200"
    kind = (headers.get_header("Content-Type") or "").partition(";")[0].strip().lower()
    return found and kind in PAGES


def _page(record: Any, number: int) -> Iterator[Draft | Unread]:  # noqa: ANN401  as above
    address = record.rec_headers.get_header("WARC-Target-URI") or ""
    saved = record.rec_headers.get_header("WARC-Date") or ""
    try:
        page = _whole(record)
        for draft in html.read(page):
            own = (
                Stated(field="url", value=address.strip("<>"), source="WARC field 'WARC-Target-URI'"),
                # When it was saved says which of two versions is the newer, and not when it was published.
                Stated(field="modified", value=saved, source="WARC field 'WARC-Date'"),
            )
            # The page itself may say under which address it wants to be known.
            stated = (*draft.stated, *(part for part in own if part.value))
            yield replace(draft, stated=stated, line=number, runs=())
    except Unreadable as problem:
        yield Unread(line=number, reason=problem.reason, hint=problem.hint)


def _whole(record: Any) -> bytes:  # noqa: ANN401  as above
    """The page as its sender wrote it, without the packing of the transfer."""
    try:
        page: bytes = record.content_stream().read(MOST_BYTES + 1)
    except zlib.error as error:
        raise Unreadable("The page is packed in a way that is broken.", SAVE_AGAIN) from error
    if len(page) <= MOST_BYTES and getattr(record.raw_stream, "limit", 0) > 0:
        raise Unreadable("The archive is cut off within the page.", SAVE_AGAIN)
    if len(page) > MOST_BYTES:
        raise Unreadable(f"The page is larger than {MOST_BYTES // 1_000_000} MB.", "It is no article.")
    return page
