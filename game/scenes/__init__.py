"""What fills the screen, and the stack that holds it."""
