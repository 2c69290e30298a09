"""Index-space painting: shapes and materials give a shade that is quantised into a ramp."""
