"""An audit in, its tables as frames of pandas out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.audit.tables import tables

if TYPE_CHECKING:
    import pandas as pd

    from verifier.audit.contents import Audit


def frames(audit: Audit) -> dict[str, pd.DataFrame]:
    """The tables by name, the same as in the CSV files, with numbers as numbers and days as dates.

    `polars.from_pandas` takes each of them. Raises ImportError with the way out where pandas is missing.
    """
    try:
        import pandas as pd  # noqa: PLC0415  an extra of the package: only a notebook needs it
    except ImportError as error:
        raise ImportError(
            "a table needs pandas, which is not installed: pip install 'news-crosscheck[notebook]'"
        ) from error
    return {each.name: pd.DataFrame(each.rows, columns=list(each.columns)) for each in tables(audit)}
