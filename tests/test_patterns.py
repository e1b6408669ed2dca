"""Every pattern of the package, tried on texts that make a careless one go back again and again.

A pattern that takes time by the square of its text is borne, since what it meets is one sentence, which is
cut at 1,500 characters; one that takes more never comes to its end here.
"""

from __future__ import annotations

import subprocess
import sys

SECONDS = 60  # for one pattern on all texts, of which the slowest needs one: no measure, but an end

PROGRAM = """
import importlib, pkgutil, re, signal
import verifier
from tests.hostile import hostile, patterns

texts = hostile().values()
tried = {}
for found in pkgutil.walk_packages(verifier.__path__, "verifier."):
    if found.name == "verifier.corpus.migrations.env":
        continue  # a script that alembic runs
    for name, pattern in patterns(importlib.import_module(found.name)).items():
        if isinstance(pattern.pattern, str) and pattern not in tried:
            tried[pattern] = f"{found.name}.{name}"
            print(tried[pattern], flush=True)
            signal.alarm(SECONDS)
            for text in texts:
                pattern.fullmatch(text)
                for _ in pattern.finditer(text):
                    pass
            signal.alarm(0)
print(len(tried), "patterns")
"""


def test_no_pattern_goes_back_without_end() -> None:
    code = PROGRAM.replace("SECONDS", str(SECONDS))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    last = done.stdout.splitlines()[-1]
    assert done.returncode == 0, f"{last}: {done.stderr}"
    assert int(last.split()[0]) > 300
