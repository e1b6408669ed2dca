"""Low-rank changes to the layers of an encoder that stands still.

Hu et al. (2021), arXiv:2106.09685.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import nn

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SCALE = 2.0


class Changed(nn.Module):
    """A linear layer and the product of two thin matrices, of some rank, added to it."""

    def __init__(self, plain: nn.Linear, rank: int) -> None:
        super().__init__()
        self.plain = plain
        self.down = nn.Parameter(torch.randn(rank, plain.in_features) / math.sqrt(plain.in_features))
        self.up = nn.Parameter(torch.zeros(plain.out_features, rank))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """The layer's answer with the change."""
        thin = x @ self.down.to(x.dtype).T
        found: torch.Tensor = self.plain(x) + thin @ self.up.to(x.dtype).T * SCALE
        return found


def change(layers: Iterable[nn.Module], rank: int) -> None:
    """Let every linear layer within some layers be changed, and nothing else in them be trained."""
    for layer in layers:
        for weight in layer.parameters():
            weight.requires_grad = False
        for owner in list(layer.modules()):
            for name, plain in list(owner.named_children()):
                if isinstance(plain, nn.Linear):
                    setattr(owner, name, Changed(plain, rank))


def changed(layers: Iterable[nn.Module], first: int) -> Iterator[tuple[str, Changed]]:
    """The changes by the names that an encoder gives to its layers, of which these are from the first on."""
    for number, layer in enumerate(layers, first):
        for path, module in layer.named_modules():
            if isinstance(module, Changed):
                yield f"encoder.layer.{number}.{path}", module


def stored(layers: Iterable[nn.Module], first: int) -> dict[str, np.ndarray]:
    """The changes as they are stored: the scale in the second matrix, both in half precision."""
    found = {}
    for name, each in changed(layers, first):
        found[f"{name}.down"] = each.down.detach().numpy().astype(np.float16)
        found[f"{name}.up"] = (each.up.detach() * SCALE).numpy().astype(np.float16)
    return found
