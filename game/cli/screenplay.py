"""`python main.py screenplay FILE`: the story as a screenplay to print, HTML, PDF or FDX."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from fountain import (
    FDXRenderer,
    FountainDocument,
    FountainParser,
    HTMLRenderer,
    PDFRenderer,
)

from game.core.fault import ContentError, Fault
from game.story.screenplay import chapter_files

PDF = ".pdf"
PAGE = """<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<title>Magic Hour</title>
{}
</html>
"""
PAGE_BREAK = "\n\n===\n\n"
TITLE_PAGE = re.compile(r"[A-Za-z][A-Za-z ]*:")
TYPEWRITER = str.maketrans({"…": "...", "—": "--", "–": "-", "“": '"', "”": '"', "’": "'"})  # noqa: RUF001

WRITERS: Mapping[str, Callable[[FountainDocument], str | bytes]] = {
    ".html": lambda document: PAGE.format(HTMLRenderer().render_page(document)),
    PDF: lambda document: PDFRenderer().render_bytes(document),
    ".fdx": lambda document: FDXRenderer().render(document),
}
PRINT_REMEDY = "Run: pip install 'magic-hour[print]', or write .html and print that."


def print_screenplay(target: Path) -> None:
    """Write all chapters as one screenplay. Raises ContentError."""
    if target.suffix not in WRITERS:
        kinds = ", ".join(WRITERS)
        fault = Fault(target, "is no kind of screenplay.", remedy=f"Let its name end in {kinds}.")
        raise ContentError(fault)
    first, *others = [path.read_text(encoding="utf-8") for path in chapter_files().values()]
    text = PAGE_BREAK.join([first, *map(_without_title_page, others)])
    if target.suffix == PDF:
        text = _typed(text)
    document = FountainParser().parse(text)
    try:
        written = WRITERS[target.suffix](document)
        target.write_bytes(written.encode() if isinstance(written, str) else written)
    except ImportError as error:
        fault = Fault(target, f"needs a library: {error}.", remedy=PRINT_REMEDY)
        raise ContentError(fault) from error
    except OSError as error:
        raise ContentError(Fault(target, f"cannot be written: {error}.")) from error


def _without_title_page(text: str) -> str:
    """Only the first chapter keeps its title page; further ones would print as action."""
    head, _, rest = text.lstrip().partition("\n\n")
    return rest if TITLE_PAGE.match(head) else text


def _typed(text: str) -> str:
    """Write with what the Courier of a PDF has."""
    return text.translate(TYPEWRITER).encode("latin-1", "replace").decode("latin-1")
