"""What the screenplay calls each set piece: "Seb leans on the horn."

Sentence without its actor -> (name of the maker in `game.minigames.makers`, its argument).
"""

SET_PIECES: dict[str, tuple[str, str]] = {
    "leans on the horn": ("horn", ""),
    "sings the story": ("sing", "the_story"),
    "takes down the call": ("call", ""),
    "drives into the dawn": ("drive", ""),
    "looks for the house": ("street", ""),
    "wakes the street": ("street horn", ""),
    "gathers the pages": ("pages", ""),
    "makes the coffee": ("counter", ""),
    "plays the scene": ("audition", ""),
    "drifts among the stars": ("stars", ""),
    "plays heart on hold with a straight face": ("request", "heart_on_hold"),
    "plays laser love with a straight face": ("request", "laser_love"),
    "plays plastic weekend with a straight face": ("request", "plastic_weekend"),
    "plays caller unknown with a straight face": ("request", "caller_unknown"),
    "plays moonlight fax with a straight face": ("request", "moonlight_fax"),
    "turns the record over": ("record", "turn"),
    "lifts the needle": ("record", "lift"),
    "runs through the evening": ("run", ""),
    "turns the light": ("spotlight", "lamplighter_blues"),
    "looks along the rows": ("faces", ""),
    "trades fours": ("fours", "blues"),
    "asks the car where it is": ("chirp", ""),
    "answers her step for step": ("tap duet", "lovely_night"),
    "draws the sign": ("napkin", ""),
    "listens to the loudspeaker": ("listen", ""),
    "swings the pendulum": ("pendulum", ""),
    "lays out her play": ("cards", ""),
    "goes through the revolving door": ("revolving door", ""),
    "plays the hit": ("hit", ""),
    "walks towards the stage": ("crowd", ""),
    "unpacks the boxes": ("unpacking", ""),
}
