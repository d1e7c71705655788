"""The command line: without arguments it opens the desktop; demo, rehearse, verify and verify-lot need no window."""

import argparse
import gc
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from panelsec.errors import Queried, Refused, Unavailable


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what was asked; 0 where it is done, 1 where it did not come out as it should, 2 for words or files of no use."""
    arguments = sys.argv[1:] if arguments is None else arguments
    parser = _parser()
    _suggest(parser, arguments)
    asked = parser.parse_args(arguments)
    if asked.practise and asked.do is not _desktop:
        parser.error("--practise opens the desktop; it goes without a command")
    # What is begun is cleared away, as after Ctrl+C.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        return int(asked.do(asked))
    except (Refused, Queried) as answer:
        print(answer.reason, file=sys.stderr)
        return 1
    except Unavailable as failure:
        print(failure.message, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("Stopped. Nothing was left half written.", file=sys.stderr)
        return STOPPED
    except BrokenPipeError:  # whoever read our lines has enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 0
    except OSError as error:
        print(f"{error.strerror or error}: nothing was done with {error.filename or 'it'}.", file=sys.stderr)
        return 2


STOPPED = 130
"""What a shell takes for a command that Ctrl+C ended."""

COMMANDS = {
    "demo": "play the sample case and write its PDFs",
    "rehearse": "play a case that is told as data",
    "verify": "say whether an office’s file and its record hold",
    "verify-lot": "say whether a lot holds, from its files alone",
}


def _suggest(parser: argparse.ArgumentParser, arguments: Sequence[str]) -> None:
    """The first word that is no option is the command; end with a sentence where there is none of that name."""
    word = next((a for a in arguments if not a.startswith("-")), None)
    if word is None or word in COMMANDS:
        return
    from difflib import get_close_matches

    near = get_close_matches(word, COMMANDS, 1)
    known = f"Did you mean {near[0]}?" if near else f"There are {', '.join(COMMANDS)}."
    parser.error(f"there is no command {word}. {known}")


def _folder(text: str) -> Path:
    """A folder as it is typed; nothing typed is not the folder one stands in."""
    if not text:
        raise argparse.ArgumentTypeError("name a folder")
    return Path(text).expanduser()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="panelsec",
        description="Runs the Discipline Committee and the Appeal Committee. Without a command it opens the desktop.",
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="show program’s version number and exit")
    parser.add_argument(
        "--practise", action="store_true", help="open the desktop on a throw-away office with sample cases"
    )
    parser.set_defaults(do=_desktop)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    demo = commands.add_parser("demo", help=COMMANDS["demo"])
    demo.add_argument("--out", type=_folder, default=Path("demo"), help="where the PDFs go (default: demo)")
    demo.set_defaults(do=_demo)
    rehearse = commands.add_parser("rehearse", help=COMMANDS["rehearse"])
    rehearse.add_argument("case", type=Path, metavar="CASE.yaml")
    rehearse.add_argument(
        "--out", type=_folder, required=True, metavar="DIR", help="where what came of it goes"
    )
    rehearse.set_defaults(do=_rehearse)
    file = commands.add_parser("verify", help=COMMANDS["verify"])
    file.add_argument(
        "store",
        type=Path,
        nargs="?",
        metavar="STORE",
        help="the file (default: the one that the desktop opened last)",
    )
    file.add_argument(
        "--head", metavar="N:HASH", help="a value from a printed page; its first eight characters are enough"
    )
    file.set_defaults(do=_verify)
    verify = commands.add_parser("verify-lot", help=COMMANDS["verify-lot"])
    verify.add_argument("folder", type=_folder, metavar="FOLDER")
    verify.set_defaults(do=_verify_lot)
    return parser


class _Version(argparse.Action):
    """Looks the number up only when it is wanted: the window would wait for what reads it."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        print(f"panelsec {version('panelsec')}")
        parser.exit()


def _desktop(asked: argparse.Namespace) -> int:
    shows = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in shows):
        raise Unavailable(
            "There is no display to open a window on. The commands work without: panelsec --help."
        )
    gc.disable()  # what is imported stays: collecting garbage among it again and again takes longer than the window
    from panelsec.app import run

    return run(practise=asked.practise)


def _demo(asked: argparse.Namespace) -> int:
    from panelsec.rehearsal.demo import demo

    for line in demo(asked.out, _program()):
        print(line)
    return 0


def _rehearse(asked: argparse.Namespace) -> int:
    from panelsec.rehearsal.rehearse import rehearse
    from panelsec.rehearsal.story import read_story

    outcome = rehearse(read_story(asked.case), asked.out)
    done = sum(a["result"] == "done" for a in outcome.acts)
    print(f"{len(outcome.acts)} acts played, {done} of them done. What came of it lies in {asked.out}.")
    for sentence in outcome.otherwise:
        print(sentence, file=sys.stderr)
    return 1 if outcome.otherwise else 0


def _program() -> str:
    """The words with which we were started, for a line that is to be copied."""
    if "UV_RUN_RECURSION_DEPTH" in os.environ:
        return "uv run panelsec"
    started = Path(sys.argv[0])
    if started.name == "__main__.py":
        return "python -m panelsec"
    import shutil

    from panelsec.rehearsal.demo import quoted

    return "panelsec" if shutil.which("panelsec") or not started.is_file() else quoted(started)


WAITS = (
    "Asking this computer’s keychain for the key. Where it is locked this waits until somebody unlocks it."
)


def _verify(asked: argparse.Namespace) -> int:
    from getpass import getpass

    from panelsec.actions.verifying import read_head, verify_file
    from panelsec.app import last_office, system_keychain

    store = asked.store or last_office()
    if store is None:
        raise Unavailable("No office was opened on this computer yet. Name its file: panelsec verify STORE.")
    if asked.head:
        read_head(asked.head)
    code = getpass("Recovery code (Enter: use this computer’s keychain): ") if sys.stdin.isatty() else ""
    if not code.strip():
        print(WAITS, file=sys.stderr, flush=True)
    found = verify_file(store, system_keychain, code.strip() or None, asked.head)
    for sentence in found:
        print(sentence)
    if not found:
        print(
            f"The file {store.name} holds" + (", and goes through the printed value." if asked.head else ".")
        )
    return 1 if found else 0


def _verify_lot(asked: argparse.Namespace) -> int:
    from panelsec.actions.draw.proof import verify_folder

    holds, sentences = verify_folder(asked.folder)
    for sentence in sentences:
        print(sentence)
    return 0 if holds else 1


if __name__ == "__main__":
    import multiprocessing

    multiprocessing.freeze_support()  # a frozen program is its own worker (papers are proven by several at once)
    sys.exit(main())
