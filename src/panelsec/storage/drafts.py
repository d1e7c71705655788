"""What was typed and isn't done yet, kept in the store so that locking and crashes lose nothing."""

import json
from collections.abc import Mapping
from typing import Any

from panelsec.storage.connection import Connection


class Drafts:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def save(self, key: str, values: Mapping[str, Any]) -> None:
        """`key` says whose: the screen, and the case where there is one."""
        # our own SQL: on a full disk sqlite-utils takes SQLite for too old to upsert, and then drops the row in silence
        self._connection.run(
            'INSERT INTO drafts VALUES (?, ?) ON CONFLICT ("key") DO UPDATE SET body = excluded.body',
            [key, json.dumps(dict(values))],
        )

    def get(self, key: str) -> dict[str, Any] | None:
        row = self._connection.row('SELECT body FROM drafts WHERE "key" = ?', [key])
        return json.loads(row[0]) if row else None

    def drop(self, key: str) -> None:
        self._connection.run('DELETE FROM drafts WHERE "key" = ?', [key])

    def keys(self) -> list[str]:
        return [key for (key,) in self._connection.rows('SELECT "key" FROM drafts ORDER BY "key"')]
