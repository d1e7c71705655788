"""Keeps keys and papers out of core files: the system writes nothing of a process's memory to disk when it dies."""

import ctypes
import sys

_DUMPABLE = 4  # PR_SET_DUMPABLE
_QUIETLY = 0x0001 | 0x0002  # SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX: no error report is made
_NO_HEAP = 1  # WER_FAULT_REPORTING_FLAG_NOHEAP: and if one is, it holds no memory


def leave_no_core() -> None:
    """From now on. Each process says so itself: a program that is started inherits the limit, which systems that give core files to
    a program do not ask."""
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetErrorMode(_QUIETLY)
        ctypes.windll.kernel32.WerSetFlags(_NO_HEAP)
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    if sys.platform == "linux":  # a program that is given core files asks no limit
        ctypes.CDLL(None).prctl(_DUMPABLE, 0, 0, 0, 0)
