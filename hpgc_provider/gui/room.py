"""Room on the screen: windows that fit into it, forms that scroll where they don't, labels that line up."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.gui import QgsAuthConfigSelect, QgsScrollArea
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QSize, Qt, QTimer
from qgis.PyQt.QtWidgets import QFormLayout, QFrame, QLabel, QSizePolicy, QWidget

# Lines of a form that are to be seen however small the screen is.
_LEAST_LINES = 4
# What a window's title and borders take where the desktop hasn't told yet.
_TITLE = 32


class FormArea(QgsScrollArea):
    """Shows a form as high as it is, and scrolls it where the screen has less room; it is never cut off at the sides.

    :param form: what it holds.
    """

    def __init__(self, form: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        # Tab goes from field to field, and each comes into sight.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(form)
        form.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        form.installEventFilter(self)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:
        """Asks for more room, or less, when something in the form was shown or hidden."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """As much as the form takes."""
        return self._beside_bar(self.widget().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """The form's own least width, and some lines of it."""
        least = self._beside_bar(self.widget().minimumSizeHint())
        lines = _LEAST_LINES * self.fontMetrics().lineSpacing()
        return QSize(least.width(), min(least.height(), lines))

    def _beside_bar(self, size: QSize) -> QSize:
        return QSize(size.width() + self.verticalScrollBar().sizeHint().width(), size.height())


def open_at(window: QWidget, width: int, height: int) -> None:
    """Gives a window that size, or what its screen has room for."""
    room = _room(window)
    window.resize(min(width, room.width()), min(height, room.height()))


def grow(window: QWidget) -> None:
    """Makes a window as large as what is in it, as far as its screen has room, and keeps it on the screen."""
    room, least = _room(window), window.layout().totalMinimumSize().width()
    if least > window.width():
        window.resize(min(least, room.width()), window.height())
    wanted = wanted_height(window)
    if wanted > window.height():
        window.resize(window.width(), min(wanted, room.height()))
    screen = window.screen().availableGeometry()
    beyond = window.frameGeometry().bottom() - screen.bottom()
    if window.isVisible() and beyond > 0:
        window.move(window.x(), max(screen.top(), window.y() - beyond))


def grow_soon(window: QWidget) -> None:
    """The same once what was shown or said just now is laid out."""
    QTimer.singleShot(0, lambda: None if sip.isdeleted(window) else grow(window))


def wanted_height(window: QWidget) -> int:
    """How high a window has to be for all that is in it, at its width; it needs a layout."""
    layout = window.layout()
    for area in window.findChildren(FormArea):
        # Its form may have changed in this very moment.
        area.updateGeometry()
    layout.activate()
    return layout.totalHeightForWidth(window.width()) if layout.hasHeightForWidth() else layout.totalSizeHint().height()


def line_up(forms: Iterable[QFormLayout]) -> None:
    """Gives the labels of several forms one width, so that their fields stand below each other."""
    labels = [
        item.widget()
        for form in forms
        for row in range(form.rowCount())
        if (item := form.itemAt(row, QFormLayout.ItemRole.LabelRole)) is not None and isinstance(item.widget(), QLabel)
    ]
    widest = max((label.sizeHint().width() for label in labels), default=0)
    for label in labels:
        label.setMinimumWidth(widest)


def one_line(field: QgsAuthConfigSelect) -> QgsAuthConfigSelect:
    """The choice of an authentication configuration takes all the height there is; this one takes a line."""
    field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return field


def _room(window: QWidget) -> QSize:
    """What a window's screen has for it, without its title and borders."""
    screen = window.screen().availableGeometry().size()
    frame = window.frameGeometry().size() - window.size()
    return screen - QSize(frame.width(), max(frame.height(), _TITLE))
