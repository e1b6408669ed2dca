"""Pairs of passages to vectors, by a model that reads both together.

A cross-encoder (Nogueira and Cho 2019, arXiv:1901.04085) lets every word of one passage look at every word of
the other in each layer. That costs a hundred times what two vectors and their cosine cost, so it is asked
only of what is left in doubt. The model is all-mpnet-base-v2 (Song et al. 2020, arXiv:2004.09297;
Apache-2.0), whose weights come in packages that are installed beside this one; where they are not, `there`
says so.
"""

from __future__ import annotations

import functools
from importlib.util import find_spec
from typing import TYPE_CHECKING

from verifier.encode.cross import base
from verifier.encode.cross.tokens import Marked

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

__all__ = ["Marked", "identity", "joint", "there"]


@functools.cache
def there() -> bool:
    """Whether pairs can be read together: the packages with the model are installed, and what runs it."""
    return base.installed() and find_spec("onnxruntime") is not None


def identity() -> str:
    """What the vectors of pairs depend on besides our code."""
    return f"pairs: {base.WEIGHTS_SHA256}" if there() else "pairs: not read together"


def joint(pairs: Sequence[tuple[Marked, Marked]], adapter: str) -> NDArray[np.float32]:
    """What the model, with the changes of a file, makes of pairs, float32 (n, 3, d).

    The vector of the pair, and the means over what is marked in the one and in the other. `adapter` names a
    file of low-rank changes to weights (Hu et al. 2021, arXiv:2106.09685). Raises EncoderError when the
    packages carry something else than the published model.
    """
    from verifier.encode.cross.session import joint as run  # noqa: PLC0415  the runtime is not free

    return run(pairs, adapter)
