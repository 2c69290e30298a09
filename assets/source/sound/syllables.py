"""Syllables: how a written one sounds, roughly. What begins it, its vowel and glide, what ends it.

English spelling is only guessed at; what is guessed wrongly stands in `HEARD`.
"""

import re
from dataclasses import dataclass

SHORT = {"a": "ae", "e": "eh", "i": "ih", "o": "ah", "u": "uh", "y": "ee"}
LONG = {"a": "eh>ee", "e": "ee", "i": "ah>ee", "o": "oh", "u": "oo", "y": "ah>ee"}
PAIRS = {
    "oo": "oo", "ee": "ee", "ea": "ee", "ai": "eh>ee", "ay": "eh>ee", "oa": "oh", "ou": "ah>oo",
    "ow": "ah>oo", "aw": "oh", "au": "oh", "ie": "ee", "ew": "oo", "oi": "oh>ee", "ar": "ah",
    "or": "oh", "er": "er", "ir": "er", "ur": "er", "al": "oh", "igh": "ah>ee",
}  # fmt: skip
HEARD = {
    "the": "dh|uh|", "a": "|uh|", "she": "sh|ee|", "i": "|ah>ee|", "one": "w|uh|n", "do": "d|oo|",
    "two": "t|oo|", "to": "t|oo|", "her": "h|er|", "were": "w|er|", "could": "k|oo|d",
    "would": "w|oo|d", "of": "|uh|v", "some-": "s|uh|m", "some": "s|uh|m", "done": "d|uh|n",
    "gone": "g|oh|n", "come": "k|uh|m", "small": "s|oh|l", "they": "dh|eh>ee|", "there": "dh|eh|r",
    "there's": "dh|eh|z", "al-": "|oh|l", "rowed": "r|oh|d", "o-": "|oh|", "cean": "sh|uh|n",
    "read": "r|eh|d", "car-": "k|ah|", "pet": "p|eh|t", "sau-": "s|oh|", "cer": "s|er|",
    "nev-": "n|eh|v", "ev-": "|eh|v", "'ry": "r|ee|", "bowed": "b|ah>oo|d", "took": "t|oo|k",
    "shook": "sh|oo|k", "good": "g|oo|d", "blamed": "bl|eh>ee|m", "foamed": "f|oh|m",
    "walk": "w|oh|k", "lone": "l|oh|n", "long": "l|oh|ng", "aunt": "|ae|n", "june": "j|oo|n",
    "it's": "|ih|s", "on": "|oh|n", "light": "l|ah>ee|", "night": "n|ah>ee|", "dust": "d|uh|s",
    "up": "|uh|p", "am": "|ae|m", "late": "l|eh>ee|t", "said": "s|eh|d", "when": "w|eh|n",
    "ways": "w|eh>ee|z", "pair": "p|eh|r", "knew": "n|oo|", "boards": "b|oh|d",
    "or-": "|oh|", "ches-": "k|eh|s", "tra": "tr|uh|", "bal-": "b|ae|l", "co-": "k|uh|",
    "ny": "n|ee|", "box": "b|ah|x", "clapped": "cl|ae|p", "past": "p|ae|s", "bed-": "b|eh|d",
    "was": "w|uh|z", "my": "m|ah>ee|", "socks": "s|ah|x", "for": "f|oh|", "time": "t|ah>ee|m",
    "home": "h|oh|m", "loud": "l|ah>oo|d", "page": "p|eh>ee|j", "stage": "st|eh>ee|j",
    "drop": "dr|ah|p", "stopped": "st|ah|p", "leave": "l|ee|v", "lamp": "l|ae|m", "af-": "|ae|f",
    "shoes": "sh|oo|z", "played": "pl|eh>ee|d", "ice": "|ah>ee|s", "gin": "j|ih|n",
    "as": "|ae|z", "them": "dh|eh|m", "riv-": "r|ih|v", "like": "l|ah>ee|k",
    "ah": "|ah|", "ooh": "|oo|", "oh": "|oh|",
}  # fmt: skip


@dataclass(frozen=True)
class Syllable:
    """Sounds of a syllable; `vowel` and `glide` name formants, the others are letters."""

    onset: str
    vowel: str
    glide: str
    coda: str


def syllable(word: str) -> Syllable:
    """Guess how a written syllable sounds."""
    plain = re.sub(r"[^a-z'\-]", "", word.lower())
    spelled = HEARD.get(plain) or HEARD.get(plain.rstrip("-")) or _guess(plain.strip("-'"))
    onset, vowel, coda = spelled.split("|")
    first, _, glide = vowel.partition(">")
    return Syllable(onset, first, glide or first, coda)


def _guess(word: str) -> str:
    magic = re.match(r"^([^aeiouy]*)([aeiouy])([^aeiouyw])e[ds]?$", word)
    if magic:
        return f"{magic[1]}|{LONG[magic[2]]}|{magic[3]}"
    begun = re.match(r"^(y?[^aeiouy]*)([aeiouy]+(?:r|w)?)(.*)$", word)
    if not begun:
        return f"{word}|uh|"
    onset, middle, coda = begun.groups()
    sound = PAIRS.get(middle) or (LONG if not coda else SHORT).get(middle[0], "uh")
    return f"{onset}|{sound}|{coda}"


def letters(text: str) -> list[str]:
    """Split consonants as they are spoken: "sh" is one."""
    return [
        text[at : at + 2] if text[at : at + 2] in ("sh", "ch", "th", "dh", "ng") else text[at]
        for at in range(len(text))
        if at == 0 or text[at - 1 : at + 1] not in ("sh", "ch", "th", "dh", "ng")
    ]
