"""Days and hours, as British people write them."""
