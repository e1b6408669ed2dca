"""A report to what an auditor asks of it: what is contested, who was first, who corrected, who copied.

`audit(report)` works everything out, `write` makes a page or tables of it, `frames` tables of pandas. It says
that sources differ, and never who is right.
"""

from __future__ import annotations

from verifier.audit.auditing import audit
from verifier.audit.contents import Audit
from verifier.audit.frames import frames
from verifier.audit.seen import Seen
from verifier.audit.writing import FORMATS, Format, write

__all__ = ["FORMATS", "Audit", "Format", "Seen", "audit", "frames", "write"]
