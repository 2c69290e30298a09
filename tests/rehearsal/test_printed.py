"""The story as a screenplay to print."""

import importlib.util
import sys

import pytest

from game.cli import screenplay
from game.cli.main import main
from game.core.folders import SCREENPLAY

needs_pdf = pytest.mark.skipif(
    importlib.util.find_spec("fpdf") is None, reason="fountain-py's PDF extra is not installed"
)


def test_it_prints_as_a_page_with_every_line(tmp_path):
    target = tmp_path / "film.html"
    assert main(["screenplay", str(target)]) == 0
    page = target.read_text(encoding="utf-8")
    assert page.lstrip().lower().startswith("<!doctype html>")
    for words in ("Magic Hour", "INT. SUPPER CLUB", "WALT", "(brisk)", "I play the list."):
        assert words in page


@needs_pdf
def test_it_prints_as_pdf(tmp_path):
    target = tmp_path / "film.pdf"
    assert main(["screenplay", str(target)]) == 0
    assert target.read_bytes().startswith(b"%PDF-")


def test_without_the_extra_it_says_what_to_install(tmp_path, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "fpdf", None)
    for name in [name for name in sys.modules if name.startswith("fpdf.")]:
        monkeypatch.setitem(sys.modules, name, None)
    target = tmp_path / "film.pdf"
    assert main(["screenplay", str(target)]) == 1
    told = capsys.readouterr().err
    assert str(target) in told
    assert "pip install 'magic-hour[print]'" in told
    assert not target.exists()


def test_only_the_first_chapter_has_a_title_page(tmp_path, monkeypatch):
    text = (SCREENPLAY / "04-the-set-list.fountain").read_text(encoding="utf-8")
    for number in ("04", "05"):
        (tmp_path / f"{number}-x.fountain").write_text(text, encoding="utf-8")
    files = {4: tmp_path / "04-x.fountain", 5: tmp_path / "05-x.fountain"}
    monkeypatch.setattr(screenplay, "chapter_files", lambda: files)
    target = tmp_path / "film.html"
    screenplay.print_screenplay(target)
    page = target.read_text(encoding="utf-8")
    assert "Title:" not in page
    assert page.count("I play the list.") == 2
