"""Dates and times as British people write them."""
