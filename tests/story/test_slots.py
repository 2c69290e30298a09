"""Whatever happens while a save is written: the old state is there, or the new one."""

import json
import os
import shutil
from pathlib import Path

import pytest

from game.core import durable
from game.core.fault import ContentError
from game.story import save
from game.story.header import Header
from game.story.save import NewerSaveError
from game.story.slots import AUTOSAVE, AUTOSAVE_BACKUPS, BACKUPS, SLOTS, Slots
from tests.faulty_disk import ERRORS, FaultyDisk, Killed

pytestmark = pytest.mark.usefixtures("quick_disk")

SLOT = SLOTS[2]
NEW = 99
FAR = 10_000  # a call that never comes


def header(number):
    return Header(4, "The Set List", f"line {number}", float(number), 0.0)


def put(slots, name, number):
    slots.write(name, header(number), {"state": number})


def state(slots, name=SLOT):
    """Give the state that would be loaded, None where there is none."""
    return slots.read(name).body["state"] if name in slots.names() else None


def states(slots, name=SLOT):
    """Give every state that is kept of a save, the newest first."""
    return [json.loads(path.read_bytes())["body"]["state"] for path in slots.places(name)]


def break_file(path):
    path.write_bytes(path.read_bytes().replace(b'"state"', b'"stage"'))


@pytest.fixture
def slots(tmp_path):
    return Slots(tmp_path / "saves")


# In peace


def test_a_save_comes_back_without_a_note(slots):
    put(slots, SLOT, 1)
    loaded = slots.read(SLOT)
    assert (loaded.header, loaded.body, loaded.note) == (header(1), {"state": 1}, "")


@pytest.mark.parametrize(("name", "kept"), [(SLOT, BACKUPS), (AUTOSAVE, AUTOSAVE_BACKUPS)])
def test_the_last_versions_are_kept_the_newest_first(slots, name, kept):
    for number in range(15):
        put(slots, name, number)
    assert states(slots, name) == [14 - back for back in range(kept + 1)]
    assert sorted(path.name for path in slots.folder.iterdir()) == sorted(
        path.name for path in slots.places(name)
    ), "nothing else is left behind"


def test_saves_never_touch_each_other(slots):
    put(slots, SLOT, 1)
    before = slots.path(SLOT).read_bytes()
    for number in range(12):
        put(slots, AUTOSAVE, number)
    assert slots.path(SLOT).read_bytes() == before
    assert states(slots) == [1]


def test_the_list_reads_headers_and_says_what_is_wrong(slots):
    put(slots, SLOT, 1)
    put(slots, "slot09", 2)
    slots.path("slot09").write_bytes(b"{}")
    found = slots.headers()
    assert found[SLOT] == header(1)
    assert "slot09.save" in found["slot09"]


def test_the_list_reads_no_bodies(slots):
    put(slots, SLOT, 1)
    first = slots.path(SLOT).read_bytes().splitlines(keepends=True)[0]
    slots.path(SLOT).write_bytes(first + b"no body at all")
    assert slots.headers()[SLOT] == header(1)


def test_a_save_set_out_anew_by_an_editor_is_still_listed(slots):
    put(slots, SLOT, 1)
    whole = json.loads(slots.path(SLOT).read_bytes())
    slots.path(SLOT).write_text(json.dumps(whole, indent=4), encoding="utf-8")
    assert slots.headers()[SLOT] == header(1)


def test_nothing_is_saved_in_a_folder_that_is_not_there(slots):
    assert slots.names() == []
    assert slots.headers() == {}
    with pytest.raises(ContentError, match="no such save"):
        slots.read(SLOT)


def test_other_files_are_left_alone(slots):
    put(slots, SLOT, 1)
    for name in ("notes.txt", "slot01.save.new", "slot02.save.broken-1", ".save.swp"):
        (slots.folder / name).write_text("x")
    assert slots.names() == [SLOT]


def test_a_deleted_save_is_gone_with_its_backups(slots):
    put(slots, AUTOSAVE, 7)
    for number in range(3):
        put(slots, SLOT, number)
    slots.delete(SLOT)
    slots.delete(SLOT)
    assert slots.names() == [AUTOSAVE]


@pytest.mark.parametrize("name", ["Žofie Ünïcode 名前", "with spaces", "🎹", "d" * 120])
def test_any_folder_will_do(tmp_path, name):
    slots = Slots(tmp_path / name / "saves")
    put(slots, SLOT, 1)
    put(slots, SLOT, 2)
    assert states(slots) == [2, 1]


# Falling back


def filled(slots):
    put(slots, AUTOSAVE, 50)
    put(slots, AUTOSAVE, 51)
    for number in range(4):
        put(slots, SLOT, number)
    return slots.places(SLOT)


def test_a_damaged_save_falls_back_on_its_backups_in_order_and_says_so(slots):
    places = filled(slots)
    for number, place in enumerate(places[:-1]):
        break_file(place)
        loaded = slots.read(SLOT)
        assert loaded.body == {"state": 2 - number}
        assert f"{SLOT}.save is damaged; the backup {SLOT}.save.bak{number + 1}" in loaded.note


def test_then_on_the_autosaves(slots):
    for place in filled(slots):
        break_file(place)
    loaded = slots.read(SLOT)
    assert loaded.body == {"state": 51}
    assert "the autosave auto.save was loaded" in loaded.note
    break_file(slots.path(AUTOSAVE))
    assert slots.read(SLOT).body == {"state": 50}


def test_a_missing_save_is_told_from_a_damaged_one(slots):
    filled(slots)
    slots.path(SLOT).unlink()
    assert f"{SLOT}.save is missing; the backup" in slots.read(SLOT).note


def test_where_nothing_can_be_read_the_first_fault_is_told(slots):
    for place in filled(slots) + slots.places(AUTOSAVE):
        break_file(place)
    with pytest.raises(ContentError, match=f"{SLOT}.save: is damaged"):
        slots.read(SLOT)


def test_an_empty_slot_stays_empty_and_other_saves_know_no_autosaves(slots):
    put(slots, AUTOSAVE, 50)
    with pytest.raises(ContentError, match="no such save"):
        slots.read(SLOT)
    put(slots, "progress", 1)
    break_file(slots.path("progress"))
    with pytest.raises(ContentError, match="progress"):
        slots.read("progress")


def test_a_broken_file_is_kept_aside_when_its_name_is_needed(slots):
    put(slots, SLOT, 1)
    for number in (1, 2):
        break_file(slots.path(SLOT))
        broken = slots.path(SLOT).read_bytes()
        put(slots, SLOT, 5)
        aside = slots.folder / f"{SLOT}.save.broken-{number}"
        assert aside.read_bytes() == broken
    assert states(slots) == [5]


def test_a_broken_backup_is_kept_aside_and_never_takes_the_place_of_a_sound_one(slots):
    filled(slots)
    break_file(slots.folder / f"{SLOT}.save.bak1")
    put(slots, SLOT, NEW)
    assert (slots.folder / f"{SLOT}.save.bak1.broken-1").exists()
    assert states(slots) == [NEW, 3, 1, 0]


# Later games


def later(path):
    envelope = json.loads(path.read_bytes()) | {"format": save.FORMAT + 1}
    envelope["sha256"] = save.checksum(envelope)
    path.write_bytes(json.dumps(envelope).encode())


@pytest.mark.parametrize("place", range(BACKUPS + 1))
def test_what_a_later_game_saved_is_never_written_over(slots, place):
    path = filled(slots)[place]
    later(path)
    before = {file.name: file.read_bytes() for file in slots.folder.iterdir()}
    for _ in range(5):
        with pytest.raises(NewerSaveError, match="later version"):
            put(slots, SLOT, NEW)
    assert {file.name: file.read_bytes() for file in slots.folder.iterdir()} == before


def test_what_a_later_game_saved_is_refused_and_listed_as_such(slots):
    filled(slots)
    later(slots.path(SLOT))
    with pytest.raises(NewerSaveError, match="Update the game"):
        slots.read(SLOT)
    assert "later version" in slots.headers()[SLOT]


def test_a_later_autosave_is_no_reason_to_refuse_a_slot(slots):
    for place in filled(slots):
        break_file(place)
    later(slots.path(AUTOSAVE))
    assert slots.read(SLOT).body == {"state": 50}


# Failures at any call


def nothing(slots):
    return {None}


def one(slots):
    put(slots, SLOT, 3)
    return {3}


def full(slots):
    for number in range(BACKUPS + 1):
        put(slots, SLOT, number)
    return {3}


def broken(slots):
    full(slots)
    break_file(slots.path(SLOT))
    return {2}


def torn(slots):
    """A process died while the backups moved: there is a gap, and its file lies about."""
    full(slots)
    (slots.folder / f"{SLOT}.save.bak1").unlink()
    (slots.folder / f"{SLOT}.save.new").write_bytes(b"half a f")
    return {3}


BEFORE = (nothing, one, full, broken, torn)


def each_failure(before, tmp_path, error):
    """Fail at every single call in turn; give slots, disk, old states, and what was raised."""
    model = Slots(tmp_path / "model" / "saves")
    model.folder.parent.mkdir()
    old = before(model)
    disk, number = FaultyDisk(FAR), 0
    while number <= disk.calls:
        number += 1
        slots = Slots(tmp_path / f"{number}" / "saves")
        shutil.copytree(model.folder.parent, slots.folder.parent)
        disk = FaultyDisk(number, error)
        raised = None
        try:
            with disk.at_work():
                put(slots, SLOT, NEW)
        except (ContentError, Killed) as told:
            raised = told
        yield slots, disk, old, raised
    assert raised is None and number > 15, "it went on until nothing failed any more"


@pytest.mark.parametrize("before", BEFORE)
def test_killed_at_any_call_the_old_state_is_there_or_the_new_one(tmp_path, before):
    for slots, disk, old, _ in each_failure(before, tmp_path, Killed):
        assert state(slots) in old | {NEW}, f"after {disk.names}"
        put(slots, SLOT, NEW + 1)
        assert slots.read(SLOT).body == {"state": NEW + 1}, "the next save works"
        assert slots.read(SLOT).note == ""


def test_killed_at_any_call_no_more_than_the_oldest_backup_is_lost(tmp_path):
    for slots, disk, _, _ in each_failure(full, tmp_path, Killed):
        assert {1, 2, 3} <= set(states(slots)), f"after {disk.names}"


@pytest.mark.parametrize("error", ERRORS.values(), ids=ERRORS)
@pytest.mark.parametrize("before", BEFORE)
def test_an_error_at_any_call_is_told_and_loses_nothing(tmp_path, before, error):
    for slots, disk, old, raised in each_failure(before, tmp_path, error):
        assert state(slots) in ({NEW} if raised is None else old | {NEW}), f"after {disk.names}"
        if raised is not None:
            assert f"{SLOT}.save" in str(raised), "the message names the file"
            assert raised.faults[0].remedy
            assert not list(slots.folder.glob("*.new")), "half a file takes no room"


def test_where_the_disk_knows_no_links_backups_are_copies(slots, monkeypatch):
    def no_link(source, target):
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(os, "link", no_link)
    full(slots)
    assert states(slots) == [3, 2, 1, 0]


def test_a_disk_that_stays_full_never_pushes_backups_out(tmp_path, monkeypatch):
    slots = Slots(tmp_path / "saves")
    full(slots)
    sizes = []

    def no_room(path, data):
        sizes.append(len(data))
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("game.story.slots.write_aside", no_room)
    for _ in range(10):
        with pytest.raises(ContentError, match="No space left"):
            put(slots, SLOT, NEW)
    assert states(slots) == [3, 2, 1, 0]


def test_a_file_that_stays_held_never_pushes_backups_out(tmp_path, monkeypatch):
    slots, real = Slots(tmp_path / "saves"), Path.replace
    full(slots)

    def held(source, target):
        if Path(target) == slots.path(SLOT):
            raise PermissionError(13, "The file is used by another process")
        return real(source, target)

    monkeypatch.setattr(Path, "replace", held)
    for _ in range(10):
        with pytest.raises(ContentError, match="used by another"):
            put(slots, SLOT, NEW)
    assert states(slots) == [3, 3, 2, 1]


def test_a_file_held_for_a_moment_is_waited_for(tmp_path, monkeypatch):
    pauses, real = [], Path.replace
    slots = Slots(tmp_path / "saves", pauses.append)

    def held(source, target):
        if len(pauses) < 3:
            raise PermissionError(13, "held")
        return real(source, target)

    monkeypatch.setattr(Path, "replace", held)
    put(slots, SLOT, 1)
    assert pauses == [0.05, 0.1, 0.2]
    assert state(slots) == 1


def test_a_disk_that_gives_back_something_else_is_noticed(tmp_path, monkeypatch):
    slots = Slots(tmp_path / "saves")
    put(slots, SLOT, 1)
    monkeypatch.setattr(durable, "read_at_most", lambda path, most: b"\x00" * most)
    with pytest.raises(ContentError, match="something else"):
        put(slots, SLOT, NEW)
    assert states(slots) == [1]


@pytest.mark.skipif(os.name == "nt", reason="folders have no such rights on Windows")
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_can_be_read_and_is_told(slots):
    put(slots, SLOT, 1)
    slots.folder.chmod(0o555)
    try:
        with pytest.raises(ContentError, match="allow writing"):
            put(slots, SLOT, NEW)
        assert state(slots) == 1
    finally:
        slots.folder.chmod(0o755)


def test_a_file_in_place_of_the_folder_is_told(tmp_path):
    (tmp_path / "saves").write_text("in the way")
    slots = Slots(tmp_path / "saves")
    assert slots.names() == []
    with pytest.raises(ContentError):
        put(slots, SLOT, 1)
