"""Work beside the UI thread."""

import threading

from PySide6.QtTest import QTest

from panelsec.screens.background import Background, Cancelled
from tests.screens.harness import PATIENCE, wait_for


def test_the_work_runs_elsewhere_and_its_result_arrives_on_the_ui_thread(background):
    threads = []

    def work(_):
        threads.append(threading.current_thread())
        return 7

    got = []
    background.run(work, lambda result: got.append((result, threading.current_thread())), got.append)
    wait_for(lambda: bool(got))
    assert got == [(7, threading.main_thread())]
    assert threads != [threading.main_thread()]
    assert not background.busy


def test_what_was_raised_arrives_as_it_is(background):
    error = ValueError("broken")

    def work(_):
        raise error

    got = []
    background.run(work, got.append, got.append)
    wait_for(lambda: bool(got))
    assert got == [error]


def test_progress_is_told_in_order(background):
    def work(job):
        for page in range(1, 4):
            job.report(page, 3, f"page {page}")

    told, got = [], []
    background.run(work, got.append, got.append, lambda *at: told.append(at))
    wait_for(lambda: bool(got))
    assert told == [(1, 3, "page 1"), (2, 3, "page 2"), (3, 3, "page 3")]


def test_cancelled_work_stops_at_its_next_report(background):
    begun, go_on, passed = threading.Event(), threading.Event(), []

    def work(job):
        begun.set()
        go_on.wait(PATIENCE)
        job.report(1, 2)
        passed.append("not reached")

    got = []
    job = background.run(work, got.append, got.append)
    assert begun.wait(PATIENCE)
    job.cancel()
    go_on.set()
    wait_for(lambda: bool(got))
    assert isinstance(got[0], Cancelled)
    assert passed == []


def test_closing_waits_for_the_work_and_delivers_nothing_after_it(qapp):
    background, got = Background(), []
    finished = threading.Event()
    begun = threading.Event()

    def work(_):
        begun.set()
        QTest.qSleep(50)
        finished.set()

    background.run(work, got.append, got.append)
    assert begun.wait(PATIENCE)
    background.close()
    assert finished.is_set()
    qapp.processEvents()
    assert got == []


def test_what_ends_when_nobody_hears_it_any_more_is_no_fault(background):
    """At the end of the program the list of words was still being read in, and each time a fault was written down."""
    begun, go_on, told = threading.Event(), threading.Event(), []
    background._ended.connect(lambda *_: told.append(True))

    def work(_):
        begun.set()
        go_on.wait(PATIENCE)

    background.run(work, told.append, told.append)
    begun.wait(PATIENCE)
    background.stop()
    go_on.set()
    background.wait()
    QTest.qWait(10)
    assert told == []
