"""How each kind of beat is performed, as actions on the stage."""

from collections.abc import Callable

from game.core.action import NEXT_TICK, Action, together
from game.core.ease import lerp, smooth
from game.core.heard import Blip, Effect
from game.core.pad import Button
from game.core.tick import TICKS_PER_SECOND, ticks
from game.stage.box import Box, Card, Question, reading_time
from game.stage.direction import Names, Rule, bind
from game.stage.routines import show
from game.stage.stage import Stage, Transition
from game.story.beats import Choice, Direct, Lyric, Option, Say, Shift, Title

TALKING = {"idle": "talk", "sit": "sit_talk"}
VOICE_STEPS = (0, 2, 4, 7, 9)  # a pentatonic round the voice, in semitones
CARD_TIME = 2.6  # seconds
SCAN = ticks(1.4)  # how long one-key play stays with an answer
SHIFT_TIME = 0.75  # seconds of half a transition
SHIFTS = {
    "IRIS": "iris",
    "CURTAIN": "curtain",
    "WIPE": "wipe",
    "FADE": "fade",
    "CUT": "cut",
    "BURN": "burn",
}
UI_MOVE, UI_OK = "ui_move", "ui_ok"
CUT_PAUSE = 0.2  # seconds in which the broken-off words still hang there
LEAST_SAID = 4  # letters before anybody can cut in


def say(stage: Stage, line: Say) -> Action[None]:
    """Show one box until it has been read. Confirm fills it, confirm again closes it."""
    stage.box = Box(line, side="right" if _stands_right(stage, line) else "left")
    speaking = _start_talking(stage, line)
    try:
        yield from _reveal(stage, stage.box)
        _stop_talking(stage, speaking)
        if not stage.box.cut:
            yield NEXT_TICK
            yield from _wait_for_reader(stage, line.text)
    finally:
        _stop_talking(stage, speaking)
        _keep_cut(stage, stage.box)
        stage.box = None


def _keep_cut(stage: Stage, box: Box) -> None:
    """Remember whether somebody cut in, where they might have."""
    if stage.may_cut_in:
        stage.memory.facts["cut_in"] = box.cut
        stage.memory.facts["interrupted"] = bool(stage.memory.facts.get("interrupted")) or box.cut
    stage.may_cut_in = ""


def _reveal(stage: Stage, box: Box) -> Action[None]:
    while not box.full:
        yield NEXT_TICK
        if _cut_in(stage, box):
            yield CUT_PAUSE
            return
        if stage.ok():
            box.fill()
        elif box.reveal(stage.settings.text.speed) and box.say.who:
            stage.heard.append(_blip(stage, box))


def _cut_in(stage: Stage, box: Box) -> bool:
    """Whether the listener has just cut in, where they may; the rest is then not said."""
    pressed = stage.pad.pressed & {Button.LEFT, Button.RIGHT}
    box.cut = bool(stage.may_cut_in and pressed and box.shown >= LEAST_SAID)
    return box.cut


def _blip(stage: Stage, box: Box) -> Blip:
    """Sound one letter group: the letter chooses the step, the person the register."""
    who = box.say.who[0]
    letter = box.say.text[max(0, int(box.shown) - 1)]
    step = VOICE_STEPS[ord(letter.lower()) % len(VOICE_STEPS)]
    return Blip(who, stage.cast.people[who].voice + step)


def _wait_for_reader(stage: Stage, text: str) -> Action[None]:
    patience = ticks(reading_time(text))
    waited = 0
    while not stage.ok():
        waited += 1
        if stage.auto and waited >= patience:
            return
        yield NEXT_TICK


def _stands_right(stage: Stage, line: Say) -> bool:
    """Whether the speaker stands in the right half: his portrait comes from there."""
    actor = stage.actors.get(line.who[0]) if line.who else None
    return bool(actor and actor.visible and actor.x > stage.camera.x)


def _start_talking(stage: Stage, line: Say) -> list[str]:
    speaking = []
    for name in line.who:
        actor = stage.actors.get(name)
        if actor and name in stage.directed and actor.animation in TALKING:
            show(actor, TALKING[actor.animation], stage.tick)
            speaking.append(name)
    return speaking


def _stop_talking(stage: Stage, speaking: list[str]) -> None:
    for name in speaking:
        actor = stage.actors[name]
        for silent, talking in TALKING.items():
            if actor.animation == talking:
                show(actor, silent, stage.tick)


def choose(
    stage: Stage, choice: Choice, open_options: tuple[Option, ...], done: Callable[[Option], None]
) -> Action[None]:
    """Let the player pick one of the options that are still open."""
    who = stage.cast.people[stage.turn].name if stage.turn else ""
    question = Question(Choice(open_options, choice.line), 0, who, _side(stage))
    stage.question = question
    try:
        yield NEXT_TICK
        asked = stage.tick
        while True:
            chosen = _under_finger(stage, question, stage.tick - asked)
            if chosen != question.chosen:
                question.chosen = chosen
                stage.heard.append(Effect(UI_MOVE))
            if stage.ok():
                break
            yield NEXT_TICK
        stage.heard.append(Effect(UI_OK))
    finally:
        stage.question = None
    done(open_options[question.chosen])


def _side(stage: Stage) -> str:
    """Where the person is whose turn it is; nowhere while nobody takes turns."""
    actor = stage.actors.get(stage.turn)
    if actor is None:
        return ""
    return "right" if actor.x > stage.camera.x else "left"


def _under_finger(stage: Stage, question: Question, waited: int) -> int:
    """Say which answer is meant now; for one-key play the finger wanders by itself."""
    count = len(question.choice.options)
    if stage.pad.option is not None:
        return min(stage.pad.option, count - 1)
    step = (Button.DOWN in stage.pad.pressed) - (Button.UP in stage.pad.pressed)
    if stage.settings.timing.one_key and waited and waited % SCAN == 0:
        step += 1
    return (question.chosen + step) % count


def direct(stage: Stage, beat: Direct, rules: tuple[Rule, ...], names: Names) -> Action[None]:
    """Make the action of one beat: its directions side by side. Raises UnknownName."""
    bound = [bind(sentence, rules, names) for sentence in beat.sentences]
    actions = [rule.perform(stage, **arguments) for rule, arguments in bound]
    return actions[0] if len(actions) == 1 else together(*actions)


def title(stage: Stage, beat: Title) -> Action[None]:
    """Fill the frame with a title card for a while; confirm passes on."""
    stage.card = Card(beat.text, stage.tick)
    try:
        for _ in range(ticks(CARD_TIME)):
            yield NEXT_TICK
            if stage.ok():
                return
    finally:
        stage.card = None


def lyric(stage: Stage, beat: Lyric) -> Action[None]:
    """Show sung or played words; they pass by themselves."""
    stage.lyric = beat.text
    try:
        for _ in range(ticks(reading_time(beat.text))):
            yield NEXT_TICK
            if stage.ok():
                return
    finally:
        stage.lyric = ""


def shift(stage: Stage, beat: Shift) -> Action[None]:
    """Close or open the picture: IRIS OUT closes, IRIS IN opens; CUT TO is at once.

    CUT ON THE BEAT waits for the next beat of the music.
    """
    words = beat.text.upper().rstrip(".:").split()
    kind = SHIFTS.get(words[0], "fade")
    if kind == "cut":
        yield from _beat(stage, "BEAT" in words)
        stage.transition = Transition()
        return
    goal = 0.0 if "IN" in words[1:] or words[-1] == "IN" else 1.0
    start = stage.transition.closed if stage.transition.kind == kind else 1.0 - goal
    stage.transition = Transition(kind, start, _centre(stage, words))
    count = max(1, round(SHIFT_TIME * TICKS_PER_SECOND))
    for tick in range(count):
        yield NEXT_TICK
        stage.transition.closed = lerp(start, goal, smooth((tick + 1) / count))


def _beat(stage: Stage, waits: bool) -> Action[None]:
    at = stage.music.beat_from(stage.tick)
    while waits and stage.tick < at and not stage.hurry:
        yield NEXT_TICK


def _centre(stage: Stage, words: list[str]) -> tuple[float, float] | None:
    """Find whom an iris closes on, or which mark: `IRIS OUT ON MIA`, `BURN OUT ON THE SCREEN`."""
    if "ON" not in words:
        return None
    name = " ".join(words[words.index("ON") + 1 :])
    person = stage.cast.by_cue(name)
    actor = stage.actors.get(person.id) if person else None
    if actor:
        return actor.x, actor.y - actor.lift - 22
    mark = stage.place.marks.get(name.removeprefix("THE ").lower())
    return (mark.at.x, mark.at.y) if mark else None
