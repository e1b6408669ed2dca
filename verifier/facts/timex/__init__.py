"""Sentences in, dates and times of day out: intervals of days with the reason they were taken for.

The value follows TIMEX3 (ISO-TimeML): "late 2024" names 2024, and `part` says which part; `span_of`
gives the narrower interval that two values are compared by.
"""

from verifier.facts.timex.compare import compare, span_of
from verifier.facts.timex.extract import extract

__all__ = ["compare", "extract", "span_of"]
