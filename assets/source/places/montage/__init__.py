"""The painted sets of chapter 19, and the cards of the seasons."""
