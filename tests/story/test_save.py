"""A save opens as it was sealed, or says what is wrong: nothing in between."""

import base64
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.fault import ContentError
from game.story import save
from game.story.header import MOST_STILL, Header
from game.story.kept import Kept, Line
from game.story.save import FORMAT, MIGRATIONS, NewerSaveError, seal, unseal, unseal_header

HERE = Path("folder/slot01.save")
HEADER = Header(4, "The Set List", "“You should not have.”", 1e9, 61.5, "Supper club — Žižkov")
BODY = {"moment": {"chapter": 4, "at": [1, 2.5, None, True, "é"]}, "backlog": []}
SEALED = seal(HEADER, BODY, HERE)
FIXTURES = Path(__file__).parent / "saves"

plain = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text()
    | st.floats(allow_nan=False).filter(lambda value: abs(value) != float("inf")),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


def sealed_by_hand(**changes):
    """Seal anything at all, as whoever edits saves by hand would."""
    envelope = json.loads(SEALED) | changes
    envelope["sha256"] = save.checksum(envelope)
    return json.dumps(envelope).encode()


def test_it_opens_as_it_was_sealed():
    assert unseal(SEALED, HERE) == (HEADER, BODY)


@given(st.dictionaries(st.text(), plain, max_size=5))
def test_any_plain_values_come_back(body):
    assert unseal(seal(HEADER, body, HERE), HERE)[1] == body


def test_it_is_plain_json_whose_first_line_is_the_header():
    assert json.loads(SEALED)["body"] == BODY
    first = SEALED.splitlines(keepends=True)[0]
    assert unseal_header(first, HERE) == HEADER


@pytest.mark.parametrize("value", [float("nan"), float("inf"), {1}, b"x"])
def test_what_is_no_json_is_refused_before_it_is_written(value):
    with pytest.raises(ContentError, match="JSON"):
        seal(HEADER, {"value": value}, HERE)


def test_every_flipped_bit_is_noticed():
    for place in range(len(SEALED) - 1):  # the last byte is the end of the line
        for bit in range(8):
            data = bytearray(SEALED)
            data[place] ^= 1 << bit
            try:
                opened = unseal(bytes(data), HERE)
            except ContentError as error:
                assert not isinstance(error, NewerSaveError), "a damaged digit is no later game"
            else:
                assert opened == (HEADER, BODY), f"byte {place}, bit {bit}"


@given(
    st.binary(max_size=400)
    | st.tuples(
        st.binary(max_size=9), st.integers(0, len(SEALED)), st.integers(0, len(SEALED))
    ).map(lambda cut: SEALED[: cut[1]] + cut[0] + SEALED[cut[2] :])
)
def test_mutated_bytes_give_the_save_or_a_typed_error(data):
    for read in (unseal, unseal_header):
        try:
            read(data, HERE)
        except ContentError as error:
            assert all(fault.path == HERE and fault.remedy for fault in error.faults)


@given(plain, plain, plain)
def test_a_well_sealed_envelope_of_nonsense_gives_a_typed_error(header, body, number):
    data = sealed_by_hand(header=header, body=body, format=number)
    with pytest.raises(ContentError):
        unseal(data, HERE)


@pytest.mark.parametrize(
    "data",
    [
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b'{"format": 1, "body": ' + b"9" * 5000 + b"}",
        SEALED + b" " * save.MOST_BYTES,
        SEALED.replace(b"2.5", b"NaN"),
        SEALED.replace(b"2.5", b"1e999"),
        SEALED.decode().encode("utf-16"),
        b"\x00" * 44_393,
        b"",
        b"null",
    ],
    ids=["deep list", "deep table", "long number", "large", "nan", "endless", "utf-16", "zeros",
         "nothing", "null"],
)  # fmt: skip
def test_what_would_cost_time_or_memory_is_refused(data):
    with pytest.raises(ContentError):
        unseal(data, HERE)


def test_deep_nesting_is_refused_though_well_sealed():
    deep = {"a": None}
    for _ in range(save.MOST_DEPTH):
        deep = {"a": deep}
    with pytest.raises(ContentError):
        unseal(sealed_by_hand(body=deep), HERE)


@pytest.mark.parametrize(
    "changes",
    [
        {"when": 1e300}, {"when": -1}, {"when": True}, {"played": -1}, {"played": "long"},
        {"chapter": "four"}, {"chapter": 4.5}, {"title": None}, {"line": ["a"]},
    ],
    ids=str,
)  # fmt: skip
def test_headers_that_would_break_a_list_are_refused(changes):
    header = json.loads(SEALED)["header"] | changes
    with pytest.raises(ContentError, match="header"):
        unseal(sealed_by_hand(header=header), HERE)


def test_texts_that_cannot_be_drawn_are_cleaned():
    header = json.loads(SEALED)["header"] | {"title": "A\x00B\ud800C", "line": "x" * 10_000}
    read, _ = unseal(sealed_by_hand(header=header), HERE)
    assert read.title == "A B C"
    assert len(read.line) == 200


def test_a_header_of_another_version_may_have_more_or_less():
    header = json.loads(SEALED)["header"] | {"mood": "blue"}
    del header["place"], header["still"]
    read, _ = unseal(sealed_by_hand(header=header), HERE)
    assert read == replace(HEADER, place="", still="")


def test_the_still_is_a_png_or_nothing():
    png = b"\x89PNG\r\n\x1a\n and so on"
    assert replace(HEADER, still=base64.b64encode(png).decode()).picture == png
    for still in ("", "no base64!", base64.b64encode(b"GIF89a").decode()):
        assert replace(HEADER, still=still).picture is None
    large = replace(HEADER, still="A" * (MOST_STILL + 1))
    assert unseal(seal(large, BODY, HERE), HERE)[0].still == "", "a save opens without its still"


# Formats


def test_a_later_format_is_refused_with_a_remedy():
    later = sealed_by_hand(format=FORMAT + 1)
    for read in (unseal, lambda data, path: unseal_header(data.splitlines()[0][:-1], path)):
        with pytest.raises(NewerSaveError, match="Update the game"):
            read(later, HERE)


def test_every_step_of_the_formats_is_written(monkeypatch):
    assert sorted(MIGRATIONS) == list(range(1, FORMAT))
    monkeypatch.setattr(save, "FORMAT", 3)
    steps = {1: lambda body: {"v2": body}, 2: lambda body: {"v3": body}}
    monkeypatch.setattr(save, "MIGRATIONS", steps)
    assert unseal(SEALED, HERE) == (HEADER, {"v3": {"v2": BODY}})


def test_a_body_that_cannot_be_migrated_is_told(monkeypatch):
    monkeypatch.setattr(save, "FORMAT", 2)
    monkeypatch.setattr(save, "MIGRATIONS", {1: lambda body: body["nowhere"]})
    with pytest.raises(ContentError, match="format 1"):
        unseal(SEALED, HERE)


@pytest.mark.parametrize("number", range(1, FORMAT + 1))
def test_a_save_of_every_format_ever_released_still_opens(number):
    path = FIXTURES / f"format-{number}.save"
    assert json.loads(path.read_bytes())["format"] == number
    header, body = unseal(path.read_bytes(), path)
    assert (header.chapter, header.title) == (4, "The Set List")
    kept = Kept.from_json(body, path)
    assert kept.moment["chapter"] == 4
    assert kept.backlog[-1].text.startswith(header.line)


# What a save of the story holds


def test_moment_and_backlog_come_back():
    moment = {"chapter": 4, "spots": [], "memory": {}, "stage": {}}
    kept = Kept(moment, (Line(("mia",), "Hello.", "a1"), Line((), "I'll stay.", "b2")))
    body = unseal(seal(HEADER, kept.to_json(), HERE), HERE)[1]
    assert Kept.from_json(body, HERE) == kept


@given(plain, plain)
def test_a_body_of_another_kind_gives_a_typed_error(moment, backlog):
    with pytest.raises(ContentError):
        Kept.from_json({"moment": moment, "backlog": backlog}, HERE)


@given(st.lists(plain, max_size=5))
def test_lines_of_another_kind_are_left_out(lines):
    moment = {"chapter": 4, "spots": [], "memory": {}, "stage": {}}
    good = [["mia"], "Hello.", "a1"]
    kept = Kept.from_json({"moment": moment, "backlog": [*lines, good]}, HERE)
    assert kept.backlog[-1] == Line(("mia",), "Hello.", "a1")
