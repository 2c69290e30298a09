"""`python main.py screenplay FILE`: the story as a screenplay to print, HTML, PDF or FDX."""

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
TYPEWRITER = str.maketrans({"…": "...", "—": "--", "–": "-", "“": '"', "”": '"', "’": "'"})  # noqa: RUF001

WRITERS: Mapping[str, Callable[[FountainDocument], str | bytes]] = {
    ".html": lambda document: HTMLRenderer().render_page(document),
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
    chapters = [path.read_text(encoding="utf-8") for path in chapter_files().values()]
    text = "\n\n===\n\n".join(chapters)
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


def _typed(text: str) -> str:
    """Write with what the Courier of a PDF has."""
    return text.translate(TYPEWRITER).encode("latin-1", "replace").decode("latin-1")
