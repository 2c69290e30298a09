"""What every floor needs: ticks, waiting, buttons, easing, geometry, colours, faults."""
