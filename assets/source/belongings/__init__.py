"""What is unpacked in the flat, drawn letter by letter."""
