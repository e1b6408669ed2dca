"""The graphs of the two encoders, written by torch's exporter and without their weights.

    python -m tests.training.twin

writes `verifier/encode/twin.onnx` and `verifier/encode/cross/mpnet.onnx`. One input, `ids` int64 (n, tokens)
of texts of one length. The first gives `vectors` float32 (n, d), unit rows, and `pieces` float32 (n, tokens,
2 d), the last and the middle layer; the second `vectors` float32 (n, tokens, d), the last layer. The weights
have the names they have in the model's file, and no content: whoever runs the graph adds them.
"""

from __future__ import annotations

import sys
import warnings
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, ClassVar

import onnx
import torch
from transformers import AutoModel

from verifier.encode import packaged_model
from verifier.encode.cross import base

if TYPE_CHECKING:
    from torch import Tensor

ENCODE = Path(__file__).parents[2] / "verifier" / "encode"
TWIN, PAIRS = ENCODE / "twin.onnx", ENCODE / "cross" / "mpnet.onnx"
OPSET = 17
MODEL = "model."  # how the exporter begins the name of a weight


class Texts(torch.nn.Module):
    """The default model on texts of one length: no token is padding, so none is masked."""

    outputs: ClassVar = {"vectors": {0: "texts"}, "pieces": {0: "texts", 1: "tokens"}}

    def __init__(self) -> None:
        super().__init__()
        # Attention written out as products and a softmax, which the runtime knows how to join.
        self.model = AutoModel.from_pretrained(str(packaged_model()), attn_implementation="eager").eval()

    def forward(self, ids: Tensor) -> tuple[Tensor, Tensor]:
        """Sentence vectors and token vectors."""
        layers = [self.model.embeddings(ids)]
        for layer in self.model.encoder.layer:
            layers.append(layer(layers[-1]))
        last, middle = layers[-1], layers[len(layers) // 2]
        return torch.nn.functional.normalize(last.mean(1), dim=1), torch.cat([last, middle], -1)


class Both(torch.nn.Module):
    """The model that reads pairs, on pairs of one length."""

    outputs: ClassVar = {"vectors": {0: "texts", 1: "tokens"}}

    def __init__(self) -> None:
        super().__init__()
        self.model = mpnet().eval()

    def forward(self, ids: Tensor) -> Tensor:
        """Token vectors."""
        vectors: Tensor = self.model.embeddings(ids)
        places = self.model.encoder.compute_position_bias(vectors)
        for layer in self.model.encoder.layer:
            vectors = layer(vectors, None, places)[0]
        return vectors


def mpnet() -> Any:  # noqa: ANN401  transformers does not type its modules
    """The model that reads pairs, as it is published."""
    with TemporaryDirectory() as folder:
        for name in ("config.json", "model.safetensors"):
            (Path(folder) / name).write_bytes(base.unpacked(name))
        return AutoModel.from_pretrained(folder, attn_implementation="eager")


def graph(model: Texts | Both) -> bytes:
    """The same bytes each time, with the same versions of torch and transformers."""
    with TemporaryDirectory() as folder, torch.no_grad(), warnings.catch_warnings():
        # The newer exporter needs one more package, and rewrites the names of weights.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            model,
            (torch.full((2, 7), 5, dtype=torch.long),),
            file := Path(folder) / "graph.onnx",
            input_names=["ids"],
            output_names=[*model.outputs],
            dynamic_axes={"ids": {0: "texts", 1: "tokens"}, **model.outputs},
            opset_version=OPSET,
            dynamo=False,
            do_constant_folding=False,
        )
        made = onnx.load(file)
    renamed = {each.name: each.name.removeprefix(MODEL) for each in made.graph.initializer}
    for weight in made.graph.initializer:
        weight.name = renamed[weight.name]
        if weight.data_type == onnx.TensorProto.FLOAT:
            _empty(weight)
    for node in made.graph.node:
        node.ClearField("doc_string")
        node.input[:] = [renamed.get(name, name) for name in node.input]
    for name in ("torch", "transformers"):
        made.metadata_props.add(key=name, value=version(name))
    content: bytes = made.SerializeToString(deterministic=True)
    return content


def _empty(weight: onnx.TensorProto) -> None:
    """Take out a weight's content and say that it comes from outside."""
    size = 4
    for length in weight.dims:
        size *= length
    weight.ClearField("raw_data")
    weight.ClearField("float_data")
    weight.data_location = onnx.TensorProto.EXTERNAL
    for name, value in (("location", "model.safetensors"), ("offset", "0"), ("length", str(size))):
        weight.external_data.add(key=name, value=value)


if __name__ == "__main__":
    for file, model in ((TWIN, Texts()), (PAIRS, Both())):
        file.write_bytes(graph(model))
        sys.stdout.write(f"wrote {file}, {file.stat().st_size} bytes\n")
