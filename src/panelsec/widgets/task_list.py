"""The task list: grouped tasks with state in words and date; Enter opens one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from panelsec.widgets import icons, look
from panelsec.widgets.look import Space, Tone, Type
from panelsec.widgets.page import bring_row_into_view

TASK = Qt.ItemDataRole.UserRole
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
Index = QModelIndex | QPersistentModelIndex


class State(Enum):
    """Words, icon and tone; never the tone alone."""

    NOT_YET = ("Not yet", "not-yet", Tone.QUIET)
    READY = ("Ready", "ready", Tone.ACCENT)
    DRAFT = ("Draft in Post", "post", Tone.ACCENT)
    DONE = ("Done", "done", Tone.GOOD)
    BLOCKED = ("Blocked", "blocked", Tone.CARE)
    SEE_TO = ("See to it", "unavailable", Tone.CARE)
    NOT_NEEDED = ("Not needed", "not-needed", Tone.QUIET)


_NOW = (State.READY, State.DRAFT, State.BLOCKED, State.SEE_TO)


@dataclass(frozen=True)
class Task:
    """`words`: how the date was counted, or why it is blocked; `late` is decided by who counts, not here."""

    key: str
    name: str
    state: State
    due: date | None = None
    words: str = ""
    cites: tuple[str, ...] = ()
    late: bool = False

    @property
    def day(self) -> str:
        return f"{self.due:%a} {self.due.day} {self.due:%B %Y}" if self.due else ""

    @property
    def due_words(self) -> str:
        return f"Overdue: {self.day}" if self.late and self.day else self.day

    @property
    def spoken(self) -> str:
        """The whole row as one sentence for a screen reader."""
        cited = f"paragraph {', '.join(self.cites)}" if self.cites else ""
        parts = (self.name, self.state.value[0], self.due_words, self.words.rstrip("."), cited)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True)
class TaskGroup:
    name: str
    tasks: tuple[Task, ...]


class TaskList(QListView):
    """As tall as its tasks: the page scrolls, the list does not."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[TaskGroup, ...], str] = ((), "")
        self.setModel(QStandardItemModel(self))
        self.setItemDelegate(_Row(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.activated.connect(self._open)
        self.clicked.connect(self._open)

    def show_groups(self, groups: Sequence[TaskGroup]) -> None:
        """Keeps the current task current if it is still there."""
        shown = (tuple(groups), self.font().key())
        if shown == self._shown:
            return
        self._shown = shown
        current = self._task(self.currentIndex())
        rows = self._rows()
        rows.clear()
        for group in groups:
            rows.appendRow(_heading(group.name))
            for task in group.tasks:
                rows.appendRow(_item(task))
                if current and task.key == current.key:
                    self.setCurrentIndex(rows.index(rows.rowCount() - 1, 0))
        if not self.currentIndex().isValid() and rows.rowCount() > 1:
            self.setCurrentIndex(self._begins())
        self._fit()

    def _begins(self) -> QModelIndex:
        """The first task that can be seen to; where none can, the first."""
        tasks = [index for index in self._indexes() if self._task(index)]
        now = (i for i in tasks if (task := self._task(i)) and task.state in _NOW)
        return next(now, tasks[0])

    def begin_anew(self) -> None:
        """What is shown next is of something else: it begins with its first task, whatever was current before."""
        self._shown = (), ""
        self.setCurrentIndex(QModelIndex())

    def choose(self, key: str) -> None:
        """Makes a task the current one; nothing is opened."""
        for index in self._indexes():
            task = self._task(index)
            if task and task.key == key:
                self.setCurrentIndex(index)

    def moveCursor(  # noqa: N802
        self, action: QListView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first task and to the last: the heading above them is none."""
        tasks = [index for index in self._indexes() if self._task(index)]
        match action:
            case QListView.CursorAction.MoveHome if tasks:
                return tasks[0]
            case QListView.CursorAction.MoveEnd if tasks:
                return tasks[-1]
        return super().moveCursor(action, modifiers)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        super().currentChanged(current, previous)
        if self.hasFocus():
            bring_row_into_view(self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(sum(self.sizeHintForIndex(index).height() for index in self._indexes()))

    def _indexes(self) -> list[QModelIndex]:
        return [self._rows().index(row, 0) for row in range(self._rows().rowCount())]

    def _rows(self) -> QStandardItemModel:
        model = self.model()
        assert isinstance(model, QStandardItemModel)  # noqa: S101 set in __init__
        return model

    def _task(self, index: Index) -> Task | None:
        found = index.data(TASK) if index.isValid() else None
        return found if isinstance(found, Task) else None

    def _open(self, index: QModelIndex) -> None:
        task = self._task(index)
        if task:
            self.opened.emit(task.key)


def _heading(name: str) -> QStandardItem:
    item = QStandardItem(name)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item


def _item(task: Task) -> QStandardItem:
    item = QStandardItem(task.name)
    item.setData(task, TASK)
    item.setData(task.spoken, Qt.ItemDataRole.AccessibleTextRole)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    return item


class _Row(QStyledItemDelegate):
    """Name and its words at the left, state and date at the right; below each other where it is narrow."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        view = self.parent()
        width = view.viewport().width() if isinstance(view, TaskList) else option.rect.width()
        task = index.data(TASK)
        if not isinstance(task, Task):
            return QSize(width, QFontMetrics(look.font(Type.HEADING)).height() + Space.ROOMY + Space.TIGHT)
        _, bottom = self._paint(None, option.palette, QRect(0, 0, width, 0), task)
        return QSize(width, bottom + Space.SNUG)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        task = index.data(TASK)
        painter.save()
        if isinstance(task, Task):
            self._ground(painter, option)
            self._paint(painter, option.palette, option.rect, task)
        else:
            painter.setFont(look.font(Type.HEADING))
            painter.setPen(option.palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text))
            box = option.rect.adjusted(0, Space.ROOMY, 0, 0)
            painter.drawText(box, WRAP, index.data())
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        over = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus
        if option.state & over:
            painter.fillRect(option.rect, look.wash(Tone.ACCENT, option.palette))
        painter.setPen(look.rule(option.palette))
        painter.drawLine(option.rect.topLeft(), option.rect.topRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(
                QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                look.ink(Tone.ACCENT, option.palette),
            )

    def _day_wide(self) -> int:
        """The longest day of the year, in the weight of one that is late, stands on one line in every list alike."""
        return _wide("Wed 30 September 2026", Type.STRONG, look.font(Type.STRONG).key())

    def _paint(self, painter: QPainter | None, palette: QPalette, row: QRect, task: Task) -> tuple[int, int]:
        em = QFontMetrics(look.font(Type.BODY)).height()
        narrow = row.width() < 38 * em
        state_wide, due_wide = 8 * em, self._day_wide()
        left, top = row.left() + Space.SNUG, row.top() + Space.SNUG
        words_wide = row.width() - 2 * Space.SNUG - (0 if narrow else state_wide + due_wide)
        pen = _Pen(painter, palette)
        link = Tone.QUIET if task.state is State.NOT_NEEDED else Tone.ACCENT
        room = words_wide - (0 if narrow else Space.ROOMY)  # no title touches the sign of its state
        bottom = pen.write(task.name, Type.STRONG, link, QRect(left, top, room, 0))
        if task.words:
            bottom = pen.write(task.words, Type.SMALL, Tone.QUIET, QRect(left, bottom + 2, room, 0))
        state_left = left if narrow else left + words_wide
        line = bottom + Space.HAIR if narrow else top
        words, icon, tone = task.state.value
        pen.icon(icon, tone, QRect(state_left, line, em, em))
        ends = [
            pen.write(words, Type.BODY, tone, QRect(state_left + em + Space.TIGHT, line, state_wide - em, 0)),
            pen.write(
                task.due_words if narrow else task.due_words.replace(": ", ":\n"),
                Type.STRONG if task.late else Type.BODY,
                Tone.WRONG if task.late else None,
                QRect(state_left + state_wide, line, row.right() - state_left - state_wide, 0),
            ),
        ]
        return row.top(), max(bottom, *ends) - (0 if painter else row.top())


@lru_cache(4096)
def _height(words: str, kind: Type, width: int, _face: str) -> int:
    """Of words that wrap; Qt asks for each row several times whenever a page is shown."""
    room = QRect(0, 0, width, 10_000)
    return QFontMetrics(look.font(kind)).boundingRect(room, WRAP, words).height() if words else 0


@lru_cache(64)
def _wide(words: str, kind: Type, _face: str) -> int:
    return QFontMetrics(look.font(kind)).horizontalAdvance(words)


class _Pen:
    """Measures where there is no painter, and writes where there is."""

    def __init__(self, painter: QPainter | None, palette: QPalette) -> None:
        self._painter, self._palette = painter, palette

    def write(self, words: str, kind: Type, tone: Tone | None, box: QRect) -> int:
        """Gives the bottom of what it wrote."""
        face = look.font(kind)
        tall = _height(words, kind, box.width(), face.key())
        if self._painter:
            ink = look.ink(tone, self._palette) if tone else self._palette.color(QPalette.ColorRole.Text)
            self._painter.setFont(face)
            self._painter.setPen(ink)
            self._painter.drawText(QRect(box.topLeft(), QSize(box.width(), tall)), WRAP, words)
        return box.top() + tall

    def icon(self, name: str, tone: Tone, box: QRect) -> None:
        if self._painter:
            icons.draw(self._painter, box, name, look.ink(tone, self._palette))
