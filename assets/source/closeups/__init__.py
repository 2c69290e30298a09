"""What is seen from so near that it fills the picture: a dashboard, a turntable, a desk."""
