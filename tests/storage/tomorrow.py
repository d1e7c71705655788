"""The program of tomorrow, for tests of a change of the file's form."""

import pytest

from panelsec.storage import schema
from panelsec.storage.driver import Migrations


def tomorrow(patch: pytest.MonkeyPatch) -> Migrations:
    """It has one migration more, which is to be added; until `patch` is undone."""
    migrations = Migrations("panelsec")
    migrations._migrations = list(schema.migrations._migrations)
    patch.setattr(schema, "migrations", migrations)
    patch.setattr(schema, "VERSION", schema.VERSION + 1)
    return migrations
