"""English, of the United States and of the United Kingdom."""
