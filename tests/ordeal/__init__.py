"""What is done to the store, and what is lost by it: `python -m tests.ordeal`. Its windows open off screen."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
