"""The memories of Aunt June as pictures."""
