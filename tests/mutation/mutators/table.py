"""All mutators by name: those after which a conflict is demanded, and those after which none may come."""

from __future__ import annotations

from tests.mutation.mutators import Change, dates, numbers, same, words

COUNTED = frozenset({"quantity", "percent", "money"})


CONTRADICTING = (
    Change(name="weekday", slots=frozenset({"date"}), make=dates.weekday),
    Change(name="day", slots=frozenset({"date"}), make=dates.day),
    Change(name="month", slots=frozenset({"date"}), make=dates.month),
    Change(name="year", slots=frozenset({"date"}), make=dates.year),
    Change(name="weekday beside a date", slots=frozenset({"weekday"}), make=dates.calendar),
    Change(name="time of day", slots=frozenset({"time"}), make=dates.clock),
    Change(name="ordinal", slots=frozenset({"ordinal"}), make=numbers.ordinal),
    Change(name="spelled ordinal", slots=frozenset({"ordinal"}), make=numbers.spelled_ordinal),
    Change(name="digits swapped", slots=COUNTED, make=numbers.transposed),
    Change(name="number doubled", slots=COUNTED, make=numbers.doubled),
    Change(name="one more or less", slots=frozenset({"quantity"}), make=numbers.one_more),
    Change(name="unit", slots=frozenset({"quantity"}), make=numbers.unit),
    Change(name="million and billion", slots=COUNTED, make=numbers.magnitude),
    Change(name="score", slots=frozenset({"score"}), make=numbers.score),
    Change(name="place", slots=frozenset({"place"}), make=words.place),
    Change(name="person", slots=frozenset({"person"}), make=words.person),
    Change(name="office", slots=frozenset({"office"}), make=words.office),
    Change(name="negation", slots=frozenset({"held"}), make=words.denied),
    Change(name="before and after", slots=frozenset({"order"}), make=words.order),
)
HARMLESS = (
    Change(name="American date", slots=frozenset({"date"}), make=same.american),
    Change(name="day as ordinal", slots=frozenset({"date"}), make=same.ordinal_day),
    Change(name="ISO date", slots=frozenset({"date"}), make=same.iso),
    Change(name="digits and words", slots=frozenset({"quantity"}), make=same.spelled),
    Change(name="ordinal in digits and words", slots=frozenset({"ordinal"}), make=same.other_ordinal),
    Change(name="kilometres and miles", slots=frozenset({"quantity"}), make=same.miles),
    Change(name="rounding", slots=COUNTED, make=same.rounded),
    Change(name="honorific", slots=frozenset({"person"}), make=same.honorific),
    Change(name="middle initial", slots=frozenset({"person"}), make=same.middle_initial),
    Change(name="spelling variant", slots=frozenset({"person"}), make=same.spelling),
)
