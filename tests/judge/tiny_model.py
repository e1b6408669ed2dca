"""A model of llama.cpp's own format that is written in a moment: it says one thing after another, or babbles.

Each token of its vocabulary has a direction of its own, and no layer changes it, so that the last token alone
decides which one is next.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import gguf
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

MARK = "<|answer|>"  # a mark of the chat template, after which the model speaks
TEMPLATE = "{% for m in messages %}{{ m['role'] }}: {{ m['content'] }}\n{% endfor %}" + MARK
CONTROL = ("<s>", "</s>")
LAYER = "blk.0."


def write_model(file: Path, says: Sequence[str] = ()) -> Path:
    """A model that says these pieces one after another and ends; without any, its weights are random."""
    tokens = [
        ("<unk>", gguf.TokenType.UNKNOWN),
        *((name, gguf.TokenType.CONTROL) for name in CONTROL),
        *((f"<0x{byte:02X}>", gguf.TokenType.BYTE) for byte in range(256)),
        (MARK, gguf.TokenType.CONTROL),
        *((piece.replace(" ", "▁"), gguf.TokenType.NORMAL) for piece in says),
    ]
    width = -(-len(tokens) // 32) * 32
    writer = gguf.GGUFWriter(file, "llama")
    writer.add_context_length(8192)
    writer.add_embedding_length(width)
    writer.add_block_count(1)
    writer.add_feed_forward_length(32)
    writer.add_head_count(1)
    writer.add_rope_dimension_count(width)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_tokenizer_model("llama")
    writer.add_token_list([name for name, _ in tokens])
    writer.add_token_scores([0.0] * len(tokens))
    writer.add_token_types([kind for _, kind in tokens])
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_unk_token_id(0)
    writer.add_add_space_prefix(value=False)
    writer.add_chat_template(TEMPLATE)
    for name, weights in _weights(width, len(tokens), len(says)).items():
        writer.add_tensor(name, weights.astype(np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return file


def _weights(width: int, tokens: int, pieces: int) -> dict[str, np.ndarray]:
    following = np.random.default_rng(7).random((tokens, width)) if not pieces else np.zeros((tokens, width))
    if pieces:
        chain = [*range(tokens - pieces - 1, tokens), CONTROL.index("</s>") + 1]
        following[chain[1:], chain[:-1]] = 1
    layer: dict[str, np.ndarray] = {
        f"attn_{name}": np.zeros((width, width)) for name in ("q", "k", "v", "output")
    }
    layer |= {
        "ffn_gate": np.zeros((32, width)),
        "ffn_up": np.zeros((32, width)),
        "ffn_down": np.zeros((width, 32)),
    }
    layer |= {"attn_norm": np.ones(width), "ffn_norm": np.ones(width)}
    whole: dict[str, np.ndarray] = {
        "token_embd": np.eye(tokens, width),
        "output": following,
        "output_norm": np.ones(width),
    }
    return {f"{name}.weight": w for name, w in (whole | {LAYER + n: w for n, w in layer.items()}).items()}
