"""Calibrate the confidence of conflicts: `python -m tests.calibration [--write] [--show]`; six minutes."""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
import tempfile
from pathlib import Path
from unittest import mock

from tests.calibration.collect import EACH, Case, cases
from tests.calibration.fit import curve, page
from verifier.rules import _confidence
from verifier.rules._confidence import Curve

ROOT = Path(__file__).parents[2]
STORIES = ROOT / "tests" / "corpora" / "stories"
CURVE = ROOT / "verifier" / "rules" / "confidence.json"
PAGE = ROOT / "docs" / "confidence.md"
# What a rule says by itself, before any curve.
STRAIGHT = Curve(offset=0.0, slope=1.0, rules={})


def main() -> None:
    """Run it and print the page."""
    parser = argparse.ArgumentParser(prog="python -m tests.calibration", description=__doc__)
    parser.add_argument("--write", action="store_true", help="store the curve and the page")
    parser.add_argument("--show", action="store_true", help="list the wrong conflicts")
    asked = parser.parse_args()
    with mock.patch.object(_confidence, "curve", return_value=STRAIGHT):
        found = collected()
    text = page(found, EACH)
    sys.stdout.write(text)
    if asked.show:
        for case in sorted({case for case in found if not case.right}, key=lambda c: (-c.sure, c.message)):
            sys.stdout.write(f"{case.sure:.2f} [{case.story}] {case.rule}: {case.message}\n")
    if asked.write:
        made = json.dumps(dataclasses.asdict(curve(found)), indent=1)
        CURVE.write_text(made + "\n", encoding="utf-8")
        PAGE.write_text(text, encoding="utf-8")


def collected() -> list[Case]:
    """The conflicts of all stories."""
    folders = sorted(path.parent for path in STORIES.glob("*/expected.toml"))
    found: list[Case] = []
    with tempfile.TemporaryDirectory() as scratch:
        for folder in folders:
            found += cases(folder, Path(scratch))
            sys.stderr.write(f"{folder.name}: {len(found)} so far\n")
    return found


if __name__ == "__main__":
    main()
