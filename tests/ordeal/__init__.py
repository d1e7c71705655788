"""What is done to the store, and what is lost by it: `python -m tests.ordeal`."""
