"""What else could be done with the same sentences, timed on the same machine: nothing is found by it here.

Plain sentence-transformers encodes every sentence and takes the cosine of each two. A cross-encoder for
natural language inference reads every candidate pair: one of the shape of DeBERTa-v3-small (He et al. 2021,
arXiv:2111.09543; 6 layers, 768 wide, 12 heads) with random weights, since only its time is asked for. Its
texts are cut into tokens by the vocabulary of the sentence encoder, which makes about as many of them.
"""

from __future__ import annotations

import functools
import statistics
import time
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from tests.bench.stages import peak
from verifier.encode.twin import threads
from verifier.encode.weights import packaged_model

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

BATCH = 16
SIDES = (256, 512, 1024, 1536)  # of the matrices by which the machine's rate is measured
SHAPE: dict[str, Any] = {
    "vocab_size": 128_100,
    "hidden_size": 768,
    "num_hidden_layers": 6,
    "num_attention_heads": 12,
    "intermediate_size": 3072,
    "type_vocab_size": 0,
    "relative_attention": True,
    "position_buckets": 256,
    "max_relative_positions": -1,
    "pos_att_type": ["p2c", "c2p"],
    "norm_rel_ebd": "layer_norm",
    "position_biased_input": False,
    "share_att_key": True,
    "num_labels": 3,
}


class Cost(NamedTuple):
    """Seconds of the processor, and peak megabytes."""

    seconds: float
    peak: float


def rate() -> float:
    """Multiplications and additions of products of matrices in a second of the processor.

    The best of numpy's library and the runtime of the encoder on squares of several sizes.
    """
    import onnxruntime  # noqa: PLC0415  only its own process pays for it
    from onnx import TensorProto, helper  # noqa: PLC0415  as above

    tables = [helper.make_tensor_value_info(name, TensorProto.FLOAT, [None, None]) for name in "abc"]
    graph = helper.make_graph([helper.make_node("MatMul", ["a", "b"], ["c"])], "", tables[:2], tables[2:])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads()
    session = onnxruntime.InferenceSession(model.SerializeToString(), options)
    best = 0.0
    for side in SIDES:
        one = np.ones((side, side), np.float32)
        for product in (lambda a: a @ a, lambda a: session.run(["c"], {"a": a, "b": a})):
            best = max(best, 2.0 * side**3 / _median(functools.partial(product, one), side))
    return best


def _median(work: Callable[[], object], side: int) -> float:
    """Seconds of one call, the median of several rows of calls; the clock ticks too seldom for one."""
    calls = max(1, 1024**3 // side**3)

    def once() -> float:
        begun = time.process_time()
        for _ in range(calls):
            work()
        return (time.process_time() - begun) / calls

    once()
    return statistics.median(once() for _ in range(9))


def sentence_transformers(texts: Sequence[str]) -> Cost:
    """Vectors of all texts, and the cosine of each two."""
    from sentence_transformers import SentenceTransformer  # noqa: PLC0415  as above

    model = SentenceTransformer(str(packaged_model()), device="cpu")
    model.encode(list(texts[:BATCH]))
    peak()
    begun = time.process_time()
    rows = model.encode(list(texts), normalize_embeddings=True)
    for start in range(0, len(rows), 1024):  # in blocks, or a large corpus would not fit
        rows[start : start + 1024] @ rows.T
    return Cost(time.process_time() - begun, peak())


def cross_encoder(pairs: Sequence[tuple[str, str]]) -> Cost:
    """Seconds for one pair in the mean; the median of three passes over the sample."""
    import torch  # noqa: PLC0415  as above
    from transformers import (  # noqa: PLC0415  as above
        AutoTokenizer,
        DebertaV2Config,
        DebertaV2ForSequenceClassification,
    )

    torch.manual_seed(0)
    tokenizer = AutoTokenizer.from_pretrained(str(packaged_model()))
    model = DebertaV2ForSequenceClassification(DebertaV2Config(**SHAPE)).train(mode=False)
    ordered = sorted(pairs, key=lambda pair: len(pair[0]) + len(pair[1]))
    peak()

    def once() -> float:
        begun = time.process_time()
        with torch.inference_mode():
            for start in range(0, len(ordered), BATCH):
                one, other = zip(*ordered[start : start + BATCH], strict=True)
                read = tokenizer(
                    list(one), list(other), padding=True, truncation=True, max_length=256, return_tensors="pt"
                )
                model(input_ids=read["input_ids"], attention_mask=read["attention_mask"])
        return time.process_time() - begun

    once()
    return Cost(statistics.median(once() for _ in range(3)) / max(len(ordered), 1), peak())
