"""What came from outside is read apart, and takes neither the program nor the computer with it."""

import sys
from contextlib import closing

import pytest

from panelsec.bundle.apart import MOST_MEMORY, Apart, Kept


def take(_: Kept, size: int) -> int:
    return len(bytearray(size))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps to it")
def test_a_file_that_would_take_all_memory_is_not_read_and_the_next_one_is() -> None:
    with closing(Apart(b"", 60, lambda: None)) as apart:
        with pytest.raises(EOFError):
            apart.ask(take, MOST_MEMORY)
        assert apart.ask(take, 1000) == 1000
