"""Pairs of claims in, one row of features each out: what a reader compares, as numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from scipy.sparse import csr_matrix

    from verifier.events.likeness.columns import Profiles

    Floats = NDArray[np.float64]
    Singles = NDArray[np.float32]
    Rows = NDArray[np.int64]

CHUNK = 4096  # pairs of vectors gathered at a time

# The features in order, each with the words in which a finding gives it as a reason.
FEATURES: dict[str, str] = {
    "cosine": "the sentences are {:.2f} alike",
    "masked": "without their values they are {:.2f} alike",
    "weight": "the words in common weigh {:.1f}, where a word of one article alone weighs 1",
    "contained": "by weight, {:.0%} of the shorter one's words are common",
    "common": "{:.0%} of all their words are common",
    "said": "what both say weighs {:.1f}, where a word that one sentence alone has weighs 1",
    "restated": "{:.0%} of what the slighter one says stands in the other",
    "plain": "words in common that are no name and no value weigh {:.1f}",
    "unsaid": "of the slighter one, such words that weigh {:.1f} are not in the other",
    "unshared": "of the fuller one, such words that weigh {:.1f} are not in the other",
    "shorter": "the shorter one has {:.0f} words",
    "longer": "the longer one has {:.0f} words",
    "classes": "kinds of happening in both: {:.0f}",
    "other_classes": "{:.0f} kinds of happening are in one only",
    "head": "their predicates are the same word",
    "instances": "happenings in both: {:.0f}",
    "other_instances": "{:.0f} kinds of happening are in both, but of two occasions",
    "places": "places in both: {:.0f}",
    "other_places": "{:.0f} places have another in their stead",
    "names": "names in both: {:.0f}",
    "other_names": "{:.0f} names have another in their stead",
    "numbers": "numbers in both: {:.0f}",
    "other_numbers": "{:.0f} numbers have another in their stead",
    "days": "dates in both: {:.0f}",
    "other_days": "{:.0f} dates have another in their stead",
    "modality": "both happened, or both are planned or possible",
    "background": "{:.0f} of them are background",
    "polarity": "both affirm, or both deny",
    "source": "one source is named in both",
    "better": "better partners for them in the two articles are {:.2f} more alike",
}
# By the name of the bag: what both have, and what each has that the other has not.
SHARED = ("places", "names", "numbers", "days")


def features(known: Profiles, one: Rows, other: Rows) -> Floats:
    """One row for each pair of rows, with the columns of FEATURES."""
    column: dict[str, Floats] = {}
    column["cosine"] = _cosine(known.whole, one, other)
    column["masked"] = _cosine(known.masked, one, other)
    words, weighed = known.bags["words"], known.bags["weighed"]
    common, mine, others = _common(words, one, other), known.size["words"][one], known.size["words"][other]
    weight = _common(weighed, one, other)
    least = np.minimum(known.size["weighed"][one], known.size["weighed"][other])
    column["weight"] = weight
    column["contained"] = weight / np.maximum(1e-6, least)
    gist = known.bags["gist"]
    column["said"] = _common(gist, one, other)
    slight = np.minimum(known.size["gist"][one], known.size["gist"][other])
    column["restated"] = column["said"] / np.maximum(1e-6, slight)
    plain = _common(known.bags["plain"], one, other)
    alone = [known.size["plain"][one] - plain, known.size["plain"][other] - plain]
    column["plain"], column["unsaid"], column["unshared"] = plain, np.minimum(*alone), np.maximum(*alone)
    column["common"] = common / np.maximum(1.0, mine + others - common)
    column["shorter"], column["longer"] = np.minimum(mine, others), np.maximum(mine, others)
    column["instances"] = _common(known.bags["instances"], one, other)
    happenings = _common(known.bags["happenings"], one, other)
    kinds = _common(known.bags["kinds"], one, other)
    column["other_instances"] = np.maximum(0.0, kinds - happenings)
    for name in ("classes", *SHARED):
        column[name] = _common(known.bags[name], one, other)
        size = known.size[name]
        column[f"other_{name}"] = np.minimum(size[one], size[other]) - column[name]
    for name, trait in known.traits.items():
        column[name] = ((trait[one] == trait[other]) & (trait[one] != "")).astype(np.float64)
    background = known.traits["modality"] == "background"
    column["background"] = background[one].astype(np.float64) + background[other]
    column["better"] = _better(known, one, other, column["cosine"])
    return np.stack([column[name] for name in FEATURES], axis=1)


def _better(known: Profiles, one: Rows, other: Rows, cosine: Floats) -> Floats:
    """How much more alike the best partner in the other's article is, for both claims together."""
    mine = known.best[one, known.article[other]] - cosine
    others = known.best[other, known.article[one]] - cosine
    return np.asarray(np.maximum(0.0, mine) + np.maximum(0.0, others))


def _cosine(vectors: Singles, one: Rows, other: Rows) -> Floats:
    parts = [
        np.einsum("ij,ij->i", vectors[one[n : n + CHUNK]], vectors[other[n : n + CHUNK]])
        for n in range(0, len(one), CHUNK)
    ]
    return np.asarray(np.round(np.concatenate(parts), 4), dtype=np.float64) if parts else np.zeros(0)


def _common(bag: csr_matrix, one: Rows, other: Rows) -> Floats:
    found = np.zeros(len(one))
    size = np.diff(bag.indptr)
    both = np.flatnonzero((size[one] > 0) & (size[other] > 0))  # few claims have a place, and fewer pairs
    if len(both):
        found[both] = np.asarray(bag[one[both]].multiply(bag[other[both]]).sum(axis=1)).ravel()
    return found
