"""The words of the story she sings. They are ours: six memories of an aunt, and a lamp, by the
names memory keeps them by.

Every line has eleven syllables, one a note: five, a breath of half a beat, six. Any three
memories may follow one another.
"""

MEMORIES = {
    "library": (
        "On a bor- rowed card she took the o- cean home",
        "and she read it loud un- til the car- pet foamed.",
    ),
    "river": (
        "When the riv- er stopped she played it like a stage,",
        "and the ice sang back as if it knew the page.",
    ),
    "teacup": (
        "There was gin for tea, the sau- cer nev- er shook,",
        "and she blamed the cat for ev- 'ry drop it took.",
    ),
    "applause": (
        "I was or- ches- tra and bal- co- ny and box,",
        "and I clapped for her past bed- time, in my socks.",
    ),
    "shoes": (
        "And her shoes were cheap, the sil- ver paint- ed on.",
        "I could hear them walk long af- ter she was gone.",
    ),
    "stage": (
        "When they sweep the boards they leave one lamp a- light,",
        "and the dust gets up to bid the seats good night.",
    ),
}
USUAL = ("library", "applause", "shoes")  # what is sung where nobody chose
LAMP = "Leave a lamp, she said: there's al- ways some- one late."
LAST = "I am late, Aunt June. It's on."
