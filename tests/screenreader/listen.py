"""A screen reader's ear: what has the focus, as AT-SPI tells it, a JSON line each. For the system's Python, which has gi."""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

FOCUSED = "object:state-changed:focused"
SPOKEN = "object:announcement"


def heard(event: object) -> None:
    source = event.source
    try:
        if event.type == SPOKEN:
            told = {"spoken": str(event.any_data)}
        elif event.detail1:
            told = {"name": source.get_name(), "role": source.get_role_name()}
        else:
            return
    except GLib.Error:
        return  # it was gone before it could be asked
    print(json.dumps(told), file=sys.stdout, flush=True)


if __name__ == "__main__":
    listener = Atspi.EventListener.new(heard)
    for kind in (FOCUSED, SPOKEN):
        listener.register(kind)
    Atspi.event_main()
