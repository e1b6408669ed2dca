"""Report in, a table of pandas out: what the CSV format writes, with numbers as numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.report.rows import Row, rows

if TYPE_CHECKING:
    import pandas as pd

    from verifier.report import Report


def frame(report: Report) -> pd.DataFrame:
    """One row for each piece of evidence; raises ImportError with the way out where pandas is missing."""
    try:
        import pandas as pd  # noqa: PLC0415  an extra of the package: only a notebook needs it
    except ImportError as error:
        raise ImportError(
            "a table needs pandas, which is not installed: pip install 'news-crosscheck[notebook]'"
        ) from error
    return pd.DataFrame(list(rows(report)), columns=Row._fields)
