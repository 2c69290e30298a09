"""What the player wrote into the settings stays; what is wrong is told and never lost."""

import os
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.pad import Button
from game.core.settings import (
    Access,
    Display,
    Font,
    Settings,
    Text,
    TextSpeed,
    Timing,
    Volumes,
    Width,
    default_bindings,
)
from game.devices.settings_file import NAME, SettingsFile
from tests.faulty_disk import ERRORS, FaultyDisk, Killed

BY_HAND = """\
# my own words
language = "fr"

[text]
speed = "fast"  # I read a lot
size = 150
mood = "blue"

[bindings]
# the left hand only
confirm = ["e"]

[mods.colours]
sky = "#ff00ff"
"""
OTHER = Settings(
    Volumes(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, True, 1024),
    Text(TextSpeed.INSTANT, Font.DYSLEXIC, 200, 50),
    Display(True, False),
    Timing(Width.VIRTUOSO, 0.5, True, True, True, -0.1),
    Access(False, True, True, True),
    default_bindings() | {Button.UP: ("w", "é", "[")},
    "pt_BR",
    True,
)


@pytest.fixture(autouse=True)
def quick_disk(monkeypatch):
    monkeypatch.setattr(os, "fsync", lambda handle: None)


@pytest.fixture
def file(tmp_path):
    return SettingsFile(tmp_path)


def by_hand(file, text):
    file.path.write_text(text, encoding="utf-8")
    return file.read()


def kept_aside(file):
    return [path.read_bytes() for path in sorted(file.path.parent.glob(f"{NAME}.broken-*"))]


# In peace


def test_without_a_file_there_are_defaults_and_no_complaint(file):
    assert file.read() == Settings()
    assert file.notes == []
    assert not file.path.exists()


@pytest.mark.parametrize("settings", [Settings(), OTHER], ids=["defaults", "all changed"])
def test_settings_come_back(file, settings):
    assert file.write(settings)
    again = SettingsFile(file.path.parent)
    assert again.read() == settings
    assert again.notes == []


def test_a_folder_is_made_where_there_is_none(tmp_path):
    file = SettingsFile(tmp_path / "Žofie Ünïcode 名前" / "config")
    assert file.write(OTHER)
    assert file.read() == OTHER


def test_what_the_player_wrote_is_read(file):
    settings = by_hand(file, BY_HAND)
    assert settings.text == Text(speed=TextSpeed.FAST, size=150)
    assert settings.language == "fr"
    assert settings.bindings == default_bindings() | {Button.CONFIRM: ("e",)}
    assert file.notes == []


def test_comments_order_and_unknown_keys_stay(file):
    settings = by_hand(file, BY_HAND)
    file.write(replace(settings, text=replace(settings.text, size=200)))
    lines = file.path.read_text(encoding="utf-8").splitlines()
    rest = iter(lines)
    for line in BY_HAND.replace("150", "200").splitlines():
        assert not line or line in rest, f"{line!r} is still there, in its place"
    assert kept_aside(file) == []


def test_what_was_written_beside_the_running_game_stays(file):
    file.write(Settings())
    text = file.path.read_text(encoding="utf-8") + '\n[mods]\nsky = "pink"  # new\n'
    file.path.write_text(text, encoding="utf-8")
    file.write(OTHER)
    assert 'sky = "pink"  # new' in file.path.read_text(encoding="utf-8")
    assert file.read() == OTHER


def test_the_same_settings_are_not_written_again(file):
    file.write(OTHER)
    before = file.path.stat()
    assert file.write(OTHER)
    assert file.path.stat().st_ino == before.st_ino
    assert file.path.stat().st_mtime_ns == before.st_mtime_ns


# Wrong values


WRONG = {
    '[text]\nspeed = "quick"': "text.speed: 'quick' is none of slow, normal, fast, instant.",
    "[text]\nspeed = 3": "text.speed: 3 is none of",
    "[text]\nsize = 99": "text.size: 99 is not between 100 and 200.",
    "[text]\nsize = 100.5": "text.size: 100.5 is of another kind.",
    "[text]\nsize = true": "text.size: True is of another kind.",
    "[volumes]\nmaster = nan": "volumes.master: nan is not between",
    "[volumes]\nmaster = -inf": "volumes.master: -inf is not between",
    '[volumes]\nmono = "yes"': "volumes.mono: 'yes' is of another kind.",
    "[timing]\ntempo = 7": "timing.tempo: 7.0 is not between 0.5 and 1.0.",
    "welcomed = 1979-05-27": "welcomed: ",
    'language = "../../etc"': "language: '../../etc' is no language",
    "volumes = 3": "[volumes] is no table",
    "[[volumes]]\nmaster = 0.1": "[volumes] is no table",
    'bindings = "wasd"': "[bindings] is no table",
    '[bindings]\nup = "w"': "bindings.up: 'w' is no list of keys",
    "[bindings]\nup = []": "bindings.up: [] is no list of keys",
    "[bindings]\nup = [1, 2]": "bindings.up: [1, 2] is no list of keys",
}


@pytest.mark.parametrize(("text", "told"), WRONG.items(), ids=list(WRONG))
def test_a_wrong_value_becomes_its_default_and_is_told(file, text, told):
    assert by_hand(file, text) == Settings()
    (note,) = file.notes
    assert note.startswith(f"{file.path}: {told}")


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_value_is_kept_aside_before_it_is_written_over(file, text):
    settings = by_hand(file, text)
    assert file.write(settings)
    assert kept_aside(file) == [text.encode()]
    again = SettingsFile(file.path.parent)
    assert again.read() == Settings()
    assert again.notes == []
    again.write(OTHER)
    assert len(kept_aside(file)) == 1


def test_one_wrong_value_spoils_no_other(file):
    settings = by_hand(file, '[text]\nspeed = "quick"\nsize = 150\n[timing]\ntempo = 0.7')
    assert settings.text == Text(size=150)
    assert settings.timing == Timing(tempo=0.7)


def test_whole_numbers_will_do_for_shares(file):
    assert by_hand(file, "[volumes]\nmaster = 1").volumes == Volumes(master=1.0)


BROKEN = [
    b"[text",
    b"a = 1\na = 2",
    b"\xff\xfe\x00",
    b"\x00" * 4000,
    b"a = " + b"[" * 50_000,
    b"a." * 20_000 + b"a = 1",
    "ÿ = 3".encode("latin-1"),
]


@pytest.mark.parametrize("data", BROKEN, ids=range(len(BROKEN)))
def test_a_broken_file_gives_defaults_is_told_and_kept_aside(file, data):
    file.path.write_bytes(data)
    assert file.read() == Settings()
    assert len(file.notes) == 1
    assert file.path.read_bytes() == data, "reading changes nothing"
    assert file.write(OTHER)
    assert kept_aside(file) == [data]
    assert SettingsFile(file.path.parent).read() == OTHER


def test_every_broken_file_is_kept(file):
    for data in (b"[one", b"[two", b"[three"):
        file.path.write_bytes(data)
        file.write(OTHER)
    assert kept_aside(file) == [b"[one", b"[two", b"[three"]


def test_a_file_that_is_far_too_large_is_told_and_left_alone(file):
    with file.path.open("wb") as large:
        large.truncate(300 * 1024 * 1024)
    assert file.read() == Settings()
    assert not file.write(OTHER)
    assert file.path.stat().st_size == 300 * 1024 * 1024


@given(
    st.lists(
        st.tuples(
            st.integers(0, len(BY_HAND)), st.integers(0, 9), st.text("[]{}=\"'.#\n,1a", max_size=4)
        ),
        max_size=5,
    )
)
def test_a_mutated_file_never_stops_the_game(tmp_path_factory, cuts):
    text = BY_HAND
    for at, length, put in cuts:
        text = text[:at] + put + text[at + length :]
    file = SettingsFile(tmp_path_factory.mktemp("home"))
    assert isinstance(by_hand(file, text), Settings)
    assert file.write(OTHER)
    again = SettingsFile(file.path.parent)
    assert (again.read(), again.notes) == (OTHER, [])


# Failures


@pytest.mark.parametrize("error", [Killed, *ERRORS.values()])
@pytest.mark.parametrize("text", ["", BY_HAND, "[broken"], ids=["new", "by hand", "broken"])
def test_a_failure_at_any_call_leaves_the_old_file_or_the_new_one(tmp_path, text, error):
    number, disk = 0, FaultyDisk(10_000)
    while number <= disk.calls:
        number += 1
        file = SettingsFile(tmp_path / f"{number}")
        file.path.parent.mkdir()
        if text:
            file.path.write_text(text, encoding="utf-8")
        disk, worked = FaultyDisk(number, error), False
        try:
            with disk.at_work():
                worked = file.write(OTHER)
        except Killed:
            pass
        new = SettingsFile(file.path.parent).read()
        old = text and file.path.read_text(encoding="utf-8") == text
        assert new == OTHER or old or not (text or worked), f"after {disk.names}"
        assert worked or error is Killed or str(file.path) in file.notes[0]
    assert worked


def test_a_failure_is_told_once(file, monkeypatch):
    def full(path, data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("game.devices.settings_file.write_durably", full)
    for _ in range(5):
        assert not file.write(OTHER)
    assert file.notes == [f"{file.path}: could not be written: No space left on device."]
