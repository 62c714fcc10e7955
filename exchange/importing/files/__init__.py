"""What a file is made of: its bytes become sheets, which are rows of texts."""
