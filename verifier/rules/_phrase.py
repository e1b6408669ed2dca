"""Parts of a parse in, their words in print out, without what only hangs on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from verifier.model import Token
    from verifier.tree import Tokens, Tree

# What adds to a phrase or a clause and can go.
ASIDE = frozenset({"relcl", "appos", "parataxis", "advcl", "intj", "mark", "preconj", "meta"})
# Marks that say that the words around them are no plain run.
STRANGE = frozenset([*'()[]:;–—-…"“”', "--", "...", "''", "``"])
AMOUNTS = frozenset({"det", "nummod", "quantmod", "predet", "advmod"})
PRONOUNS = frozenset({"PRP", "WP", "WDT", "WP$", "EX"})
ARTICLES = frozenset({"a", "an"})


def phrase(
    parsed: Tree, noun: int, without: Collection[int] = (), *, bare: bool = False, opening: bool = False
) -> str:
    """A noun phrase without its asides, or "" where it is not plain.

    A `bare` one has no article and no amount, an `opening` one "the" for "a", as a question asks for it.
    """
    tokens = parsed.tokens
    gone: set[int] = set()
    for child in parsed.children[noun]:
        token = tokens[child]
        if bare and token.dep in {"poss", "conj", "cc"}:
            return ""
        participle = child == noun + 1 and token.tag in {"VBN", "VBG"}
        aside = token.dep in ASIDE | {"punct"} or child in without or (token.dep == "acl" and not participle)
        if aside or (bare and token.dep in AMOUNTS):
            gone |= parsed.words(child)
    kept = plain_words(parsed, parsed.words(noun, gone), noun)
    if not kept or any(tokens[n].tag in PRONOUNS for n in kept):
        return ""
    first = tokens[kept[0]]
    if opening and first.dep == "det" and first.lemma in ARTICLES:
        return joined(parsed, kept, {first.index: "the"})
    return joined(parsed, kept, {first.index: first.text.lower()} if _opens(tokens, first) else {})


def _opens(tokens: Tokens, first: Token) -> bool:
    """Whether a word owes its capital letter to its place alone."""
    if first.pos == "DET":
        return True
    common = first.pos != "PROPN" and not first.entity and first.text[1:].islower()
    return (common or first.pos == "NUM") and all(t.pos == "PUNCT" for t in tokens[: first.index])


def plain_words(parsed: Tree, words: Collection[int], above: int) -> list[int] | None:
    """Words in order, less the asides below `above` and loose commas; None where something is not plain."""
    tokens = parsed.tokens
    asides = (n for n in words if tokens[n].dep in ASIDE and n != above)
    gone = {n for top in asides for n in parsed.words(top)}
    kept = [n for n in sorted(words) if n not in gone]
    if any(_strange(tokens, n, kept) for n in kept) or not _both_ends(tokens, kept):
        return None
    return [n for n in kept if tokens[n].text != "." and (tokens[n].text != "," or _within(n, kept))]


def _strange(tokens: Tokens, n: int, kept: list[int]) -> bool:
    token = tokens[n]
    if token.text == "-" and _within(n, kept) and _tight(tokens, n):
        return False  # "a two-day visit"
    speaks = token.tag == "PRP$" and token.lemma in {"my", "our", "your"}
    return (
        speaks or token.text in STRANGE or token.pos in {"X", "INTJ"} or token.dep in {"dep", "meta", "neg"}
    )


def _both_ends(tokens: Tokens, kept: list[int]) -> bool:
    """Whether "between" has its "and", which an aside may have taken with it."""
    lemmas = [tokens[n].lemma for n in kept]
    return "between" not in lemmas or "and" in lemmas[lemmas.index("between") :]


def _within(n: int, kept: list[int]) -> bool:
    """Whether the words on both sides of a mark are kept."""
    return n - 1 in kept and n + 1 in kept


def _tight(tokens: Tokens, n: int) -> bool:
    return tokens[n - 1].end == tokens[n].start and tokens[n].end == tokens[n + 1].start


def after(parsed: Tree, at: int, *prepositions: str) -> str:
    """The phrases behind a noun that begin with one of some prepositions."""
    found = [p for p in parsed.below(at, "prep") if parsed.tokens[p].lemma in prepositions]
    plain = [plain_words(parsed, parsed.words(p), p) for p in found]
    return " ".join(joined(parsed, words, {}) for words in plain if words)


def joined(parsed: Tree, order: Collection[int], instead: Mapping[int, str]) -> str:
    """Words with the spaces that they have in print."""
    told = ""
    last = -2
    for n in order:
        token = parsed.tokens[n]
        glued = n == last + 1 and parsed.tokens[last].end == token.start
        told += ("" if glued or not told else " ") + instead.get(n, token.text)
        last = n
    return told
