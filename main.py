"""Starts Magic Hour: `python main.py --help` lists what it can do."""

import sys

NEEDS = (3, 11)
MISUSE = 2
INSTALL = "python3 -m venv .venv && .venv/bin/pip install -e . && .venv/bin/magic-hour"


def start() -> int:
    """Run the command line; where Python or a package is missing, say how to get it."""
    if sys.version_info < NEEDS:
        return _teach(f"Magic Hour needs Python {NEEDS[0]}.{NEEDS[1]} or newer.")
    try:
        from game.cli.main import main

        return main()
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] == "game":
            raise
        return _teach(f"The package '{error.name}' is not installed.")


def _teach(what: str) -> int:
    once = "Install the game once, in this folder, and start it:"
    print(f"{what} {once}\n    {INSTALL}", file=sys.stderr)
    return MISUSE


if __name__ == "__main__":
    sys.exit(start())
