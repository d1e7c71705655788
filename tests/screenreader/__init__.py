"""What a screen reader gets of the real window, over AT-SPI."""
