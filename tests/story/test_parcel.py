"""All saves go into one file and come out of it, or nothing does."""

import zipfile
from random import Random

import pytest

from game.core.fault import ContentError
from game.story import save
from game.story.header import Header
from game.story.parcel import PARCEL, export_saves, import_saves
from game.story.save import MOST_BYTES, NewerSaveError
from game.story.slots import AUTOSAVE, Slots
from tests.faulty_disk import ERRORS, FaultyDisk, Killed

pytestmark = pytest.mark.usefixtures("quick_disk")

NAMES = [AUTOSAVE, "progress", "slot01", "slot12"]
TRIES = 300


def put(slots, name, number):
    slots.write(name, Header(4, "The Set List", "é", float(number), 0.0), {"state": number})


def states(slots):
    return {name: slots.read(name).body["state"] for name in slots.names()}


@pytest.fixture
def slots(tmp_path):
    slots = Slots(tmp_path / "saves")
    for number, name in enumerate(NAMES):
        put(slots, name, number)
    return slots


@pytest.fixture
def other(tmp_path):
    return Slots(tmp_path / "another machine" / "saves")


@pytest.fixture
def parcel(slots, tmp_path):
    path = tmp_path / f"Žofie{PARCEL}"
    assert export_saves(slots, path) == NAMES
    return path


def test_all_saves_travel(slots, other, parcel):
    assert import_saves(other, parcel) == NAMES
    assert states(other) == states(slots)
    assert other.read("slot01").header == slots.read("slot01").header


def test_the_same_saves_give_the_same_bytes(slots, parcel, tmp_path):
    export_saves(slots, tmp_path / "again")
    assert (tmp_path / "again").read_bytes() == parcel.read_bytes()


def test_what_lay_in_a_slot_becomes_its_backup(slots, parcel):
    put(slots, "slot01", 70)
    import_saves(slots, parcel)
    assert slots.read("slot01").body == {"state": 2}
    slots.path("slot01").write_bytes(b"")
    assert slots.read("slot01").body == {"state": 70}


def test_of_a_damaged_save_its_backup_travels(slots, other, tmp_path):
    put(slots, "slot01", 70)
    slots.path("slot01").write_bytes(b"damaged")
    slots.path("slot12").write_bytes(b"beyond mending")
    assert export_saves(slots, tmp_path / "parcel") == NAMES[:-1]
    import_saves(other, tmp_path / "parcel")
    assert states(other)["slot01"] == 2


def pack(path, **files):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in files.items():
            file.writestr(name, data)
    return path


def test_one_bad_save_and_none_is_taken(slots, other, tmp_path):
    good = slots.path("slot01").read_bytes()
    path = pack(tmp_path / "p", **{"slot01.save": good, "slot02.save": good[:-9]})
    with pytest.raises(ContentError, match=r"slot02\.save"):
        import_saves(other, path)
    assert other.names() == []


@pytest.mark.parametrize("name", ["../slot01", "/slot01", "a\\slot01", "C:slot01", "", "a" * 99])
def test_names_that_lead_elsewhere_are_not_taken(slots, other, tmp_path, name):
    path = pack(tmp_path / "p", **{f"{name}.save": slots.path("slot01").read_bytes()})
    with pytest.raises(ContentError, match="no saves"):
        import_saves(other, path)
    assert not other.folder.exists()


def test_a_parcel_that_unfolds_without_end_is_refused(other, tmp_path):
    path = pack(tmp_path / "p", **{"slot01.save": b" " * (MOST_BYTES * 20)})
    with pytest.raises(ContentError, match="far too large"):
        import_saves(other, path)


@pytest.mark.parametrize("data", [b"", b"PK", b"no parcel", b"PK\x05\x06" + b"\x00" * 18])
def test_what_is_no_parcel_is_told(other, tmp_path, data):
    (tmp_path / "p").write_bytes(data)
    with pytest.raises(ContentError, match="exported from the game"):
        import_saves(other, tmp_path / "p")


def test_a_parcel_that_is_not_there_is_told(other, tmp_path):
    with pytest.raises(ContentError, match="nowhere"):
        import_saves(other, tmp_path / "nowhere")


def test_a_damaged_parcel_gives_a_typed_error_and_takes_nothing(other, parcel):
    data, rng = parcel.read_bytes(), Random(7)
    for _ in range(TRIES):
        mutated = bytearray(data)
        for _ in range(rng.randint(1, 6)):
            mutated[rng.randrange(len(data))] = rng.randrange(256)
        parcel.write_bytes(bytes(mutated[: rng.choice((len(data), rng.randrange(len(data))))]))
        try:
            taken = import_saves(other, parcel)
        except ContentError:
            assert other.names() == []
        else:
            for name in taken:
                other.delete(name)


def test_saves_of_a_later_game_travel_but_are_not_taken(slots, other, tmp_path, monkeypatch):
    with monkeypatch.context() as later:
        later.setattr(save, "FORMAT", save.FORMAT + 1)
        put(slots, "slot05", 5)
    export_saves(slots, tmp_path / "p")
    with pytest.raises(NewerSaveError):
        import_saves(other, tmp_path / "p")
    assert other.names() == []


@pytest.mark.parametrize("error", [Killed, *ERRORS.values()])
def test_an_export_that_fails_leaves_the_old_file(slots, parcel, error):
    old = parcel.read_bytes()
    put(slots, "slot02", 9)
    with FaultyDisk(10_000).at_work() as disk:
        export_saves(slots, parcel.with_name("counted"))
    new = parcel.with_name("counted").read_bytes()
    for number in range(1, disk.calls + 1):
        parcel.write_bytes(old)
        try:
            with FaultyDisk(number, error).at_work():
                export_saves(slots, parcel)
        except (ContentError, Killed):
            pass
        with zipfile.ZipFile(parcel) as file:
            assert file.testzip() is None
        assert parcel.read_bytes() in (old, new) or error is not Killed
