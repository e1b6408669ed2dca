"""One day on which two things happen is two facts; one thing that two outlets date is one."""

from __future__ import annotations

import numpy as np
import pytest

from tests.align.test_slots import filler
from verifier import verify
from verifier.align.forest import forest
from verifier.events.likeness.facts import NAME, TOLD, facts, rows
from verifier.events.likeness.model import NOTHING
from verifier.events.likeness.model import __file__ as beside

AGROUND = "The ferry Aster ran aground off Dorn on Tuesday with 40 people on board."
AGAIN = "With 40 people on board, the ferry Aster ran aground near Dorn on Tuesday, the coast guard said."
SORRY = "The harbour master of Dorn apologised to the passengers on Tuesday."
SHARES = "Shares in Orvax, which owns the ferry, fell by a tenth on Tuesday."


def test_the_day_of_two_happenings_is_no_agreement() -> None:
    told = [
        {"text": f"{one} {other}", "outlet": outlet, "date": "2025-06-20"}
        for one, other, outlet in ((AGROUND, SORRY, "Herald"), (AGAIN, SHARES, "Courier"))
    ]
    report = verify(told)
    text = {article.id: article.text for article in report.articles}
    evidence = [e for f in report.agreements for p in f.positions for e in p.evidence]
    assert evidence
    assert all(e.end <= text[e.article_id].index(". ") + 1 for e in evidence)


def test_the_forest_knows_no_other_features() -> None:
    assert forest(NAME, beside.rpartition("/")[0]).names == TOLD


def test_a_value_in_no_claim_tells_no_fact() -> None:
    headless = filler("a", 0), filler("b", 0), 0.9
    assert facts(NOTHING, [headless]) == [0.0]
    with pytest.raises(KeyError, match="no claim"):
        rows(NOTHING, [headless])


def test_more_in_common_never_makes_one_fact_less_likely() -> None:
    drawn = np.random.default_rng(0).random((40, len(TOLD))).astype(np.float32)
    told = forest(NAME, beside.rpartition("/")[0])
    for name in ("plain", "head", "link", "noun"):
        more = drawn.copy()
        more[:, TOLD.index(name)] += 1
        assert (told.chances(more) >= told.chances(drawn)).all()
