"""The command line: arguments in, text on stdout and stderr and an exit code out.

Nothing heavy is imported here: `verifier --help` must answer at once.
"""

from __future__ import annotations

import gc
import os
import sys
from typing import Any

from verifier.cli.exits import Exit, Refusal


def main(arguments: list[str] | None = None) -> None:
    """Run one command and leave the process with its exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    # What a run makes by the million it keeps, and none of it is cyclic: looking for garbage took a seventh.
    gc.set_threshold(3_000_000, 100, 100)
    for stream in (sys.stdout, sys.stderr):
        # A terminal of another encoding must show an escape, not end the run.
        getattr(stream, "reconfigure", lambda **_: None)(errors="backslashreplace")
    code = run(arguments)
    # The interpreter looks once more when it ends: a second and more with a model in memory.
    gc.freeze()
    sys.exit(code)


def run(arguments: list[str]) -> int:
    """The exit code of one command; every way a command can end is here."""
    from typer.exceptions import Abort, TyperException  # noqa: PLC0415  the import costs more than --version does

    from verifier.cli.app import app  # noqa: PLC0415  as above
    from verifier.cli.terminal import warn  # noqa: PLC0415  as above

    try:
        code = app(arguments, prog_name="verifier", standalone_mode=False)
        sys.stdout.flush()
    except Refusal as refusal:
        warn(f"error: {refusal}")
        return Exit.USAGE
    except TyperException as error:
        usage: Any = error  # every usage error can show itself, and only the private class says so
        usage.show()
        return Exit.USAGE
    except (KeyboardInterrupt, Abort):
        code = Exit.INTERRUPTED
    except (BrokenPipeError, SystemExit) as end:
        if isinstance(end, SystemExit) and not end.code:  # the completion of a shell ends itself
            return Exit.OK
        # `verifier extract x | head`: the reader has gone, and the interpreter flushes once more at exit.
        # Typer answers a closed pipe with SystemExit(1), which would read as findings.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.BROKEN_PIPE
    except Exception as error:  # noqa: BLE001  the last place to tell a crash from a finding
        return _crashed(error, arguments)
    if code == Exit.INTERRUPTED:  # Typer turns Ctrl-C into an exit of its own
        warn("interrupted")
    return int(code or 0)


def _crashed(error: Exception, arguments: list[str]) -> int:
    import traceback  # noqa: PLC0415  needed once in a crash

    from verifier.cli.terminal import warn  # noqa: PLC0415  as above

    if {"-v", "--verbose"} & set(arguments):
        warn(*traceback.format_exception(error))
    told = " ".join(f"{type(error).__name__}: {error}".split())
    warn(f"internal error: {told}; please report it, with what the same command prints with -v")
    return Exit.INTERNAL
