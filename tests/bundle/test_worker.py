"""What came from outside is read apart, and takes neither the program nor the computer with it."""

import ctypes
import sys
from contextlib import closing

import pytest

from panelsec.bundle.worker import MOST_MEMORY, Kept, RemoteFile

PR_GET_DUMPABLE = 3


def says_of_cores(_: Kept) -> tuple[int, int]:
    import resource

    return resource.getrlimit(resource.RLIMIT_CORE)[0], ctypes.CDLL(None).prctl(PR_GET_DUMPABLE, 0, 0, 0, 0)


@pytest.mark.skipif(sys.platform != "linux", reason="asked as Linux is asked")
def test_a_process_that_reads_papers_leaves_no_core_file() -> None:
    """What a program is started with says nothing of it: the kernel forgets at the start that its parent leaves none."""
    with closing(RemoteFile(b"", 60, lambda: None)) as apart:
        assert apart.ask(says_of_cores) == (0, 0)


def take(_: Kept, size: int) -> int:
    return len(bytearray(size))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps to it")
def test_a_file_that_would_take_all_memory_is_not_read_and_the_next_one_is() -> None:
    with closing(RemoteFile(b"", 60, lambda: None)) as apart:
        with pytest.raises(EOFError):
            apart.ask(take, MOST_MEMORY)
        assert apart.ask(take, 1000) == 1000
