"""What has been said, to be read again; rewinding takes it back."""

from collections import deque

from game.story.kept import Line

LENGTH = 250  # lines kept


class Backlog(deque[Line]):
    """The last lines and answers, oldest first."""

    def __init__(self) -> None:
        super().__init__(maxlen=LENGTH)

    def unsay(self, ids: set[str]) -> None:
        """Take out everything from the last line that has one of the ids, if there is one."""
        if any(line.id in ids for line in self):
            while self.pop().id not in ids:
                pass
