"""Keys, pads, MIDI, mixer, images, fonts: everything that belongs to the machine."""
