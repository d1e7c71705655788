"""The command line: nothing opens the desktop; demo, rehearse and verify-lot work without one."""

import argparse
import sys
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from panelsec.errors import Queried, Refused, Unavailable


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what was asked; 0 where it is done, 1 where it was refused or failed, 2 for words that make no sense."""
    asked = _parser().parse_args(arguments)
    try:
        return int(asked.do(asked))
    except (Refused, Queried) as answer:
        print(answer.reason, file=sys.stderr)
    except Unavailable as failure:
        print(failure.message, file=sys.stderr)
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="panelsec",
        description="Runs the Discipline Committee and the Appeal Committee. Without a command it opens the desktop.",
    )
    parser.add_argument("--version", action="version", version=f"panelsec {version('panelsec')}")
    parser.add_argument(
        "--practise", action="store_true", help="open the desktop on a throw-away office with sample cases"
    )
    parser.set_defaults(do=_desktop)
    commands = parser.add_subparsers(title="commands", metavar="")
    demo = commands.add_parser("demo", help="play the sample case and write its PDFs")
    demo.add_argument("--out", type=Path, default=Path("demo"), help="where the PDFs go (default: demo)")
    demo.set_defaults(do=_demo)
    rehearse = commands.add_parser("rehearse", help="play a case that is told as data")
    rehearse.add_argument("case", type=Path, metavar="CASE.yaml")
    rehearse.add_argument("--out", type=Path, required=True, metavar="DIR", help="where what came of it goes")
    rehearse.set_defaults(do=_rehearse)
    verify = commands.add_parser("verify-lot", help="say whether a lot holds, from its files alone")
    verify.add_argument("folder", type=Path, metavar="FOLDER")
    verify.set_defaults(do=_verify_lot)
    return parser


def _desktop(asked: argparse.Namespace) -> int:
    from panelsec.app import run

    return run(practise=asked.practise)


def _demo(asked: argparse.Namespace) -> int:
    from panelsec.rehearsal.demo import demo

    for line in demo(asked.out):
        print(line)
    return 0


def _rehearse(asked: argparse.Namespace) -> int:
    from panelsec.rehearsal.rehearse import rehearse
    from panelsec.rehearsal.story import read_story

    outcome = rehearse(read_story(asked.case), asked.out)
    done = sum(a["result"] == "done" for a in outcome.acts)
    print(f"{len(outcome.acts)} acts played, {done} of them done. What came of it lies in {asked.out}.")
    return 0


def _verify_lot(asked: argparse.Namespace) -> int:
    from panelsec.actions.proof import verify_folder

    holds, sentences = verify_folder(asked.folder)
    for sentence in sentences:
        print(sentence)
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main())
