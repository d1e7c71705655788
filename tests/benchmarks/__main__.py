"""Prints what the program does beside the floor that nothing can be faster than: uv run python -m tests.benchmarks [PART]

Timings never fail a test; they are read by a person. Each line gives medians, and the ratio of ours to the floor.
"""

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if (
    __name__ == "__main__"
):  # the program's own processes read this too, and are to be no heavier than beside the program
    from tests.benchmarks import bundle, desk, draw, file, hour, letters, papers_page, unlock, window

    for part in (window, unlock, letters, draw, desk, hour, bundle, papers_page, file):
        if not sys.argv[1:] or part.__name__.rpartition(".")[2] in sys.argv[1:]:
            part.run()
