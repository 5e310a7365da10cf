"""What the sign-in dialog shows for each method."""

from __future__ import annotations

import html
import time

from qgis.gui import QgsPasswordLineEdit
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QFont, QFontDatabase, QGuiApplication
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..api.sign_in import DeviceCode
from ..translation import tr
from .browser import open_page
from .notice import plain_label
from .words import add_row, explain

_CODE_SIZE = 28  # points


class Step(QWidget):
    """One page of the dialog. ``told`` is a sentence for the user.

    :ivar forms: those of its fields.
    :cvar waits: whether nothing is to be typed here, so that the sign-in begins by itself.
    """

    told = pyqtSignal(str)
    waits = False

    def __init__(self, introduction: str) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self.forms: list[QFormLayout] = []
        self.introduction = plain_label(introduction)
        self._rows.addWidget(self.introduction)

    @property
    def is_filled(self) -> bool:
        """Whether there is enough to go on with."""
        return True

    def clear(self) -> None:
        """Forgets secrets, after they have served."""

    def set_busy(self, busy: bool) -> None:
        """Shows whether the sign-in is under way."""

    def add_form(self, form: QFormLayout) -> None:
        """Puts a form below what is there."""
        self.forms.append(form)
        self._rows.addLayout(form)

    def _add_waiting(self) -> QProgressBar:
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setMaximumHeight(8)
        bar.setAccessibleName(tr("Waiting"))
        self._rows.addWidget(bar)
        return bar


class WaitStep(Step):
    """Until the server has said how to sign in."""

    waits = True

    def __init__(self) -> None:
        super().__init__(tr("Asking the server how to sign in…"))
        self._add_waiting()


class MissingStep(Step):
    """Where something is to be told first."""

    edit_wanted = pyqtSignal()
    waits = True

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.edit = QPushButton(tr("&Edit the Connection…"))
        explain(self.edit, tr("Edit the connection"), tr("Opens the connection's fields."))
        self.edit.clicked.connect(self.edit_wanted)
        self._rows.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignLeft)


class BrowserStep(Step):
    """The sign-in page in the user's own browser."""

    waits = True

    def __init__(self, introduction: str = "") -> None:
        super().__init__(
            introduction or tr("Sign in on the page that opens in your browser. This window closes by itself then.")
        )
        self._address = ""
        self.open = QPushButton(tr("&Open the Sign-in Page"))
        explain(self.open, tr("Open the sign-in page"), tr("Opens the page in your browser, once more if need be."))
        self.copy = QPushButton(tr("&Copy Its Address"))
        explain(self.copy, tr("Copy the address"), tr("For another browser of this computer."))
        self.open.clicked.connect(self._open)
        self.copy.clicked.connect(self._copy)
        buttons = QHBoxLayout()
        for button in (self.open, self.copy):
            button.setEnabled(False)
            buttons.addWidget(button)
        buttons.addStretch()
        self._rows.addLayout(buttons)
        self._waiting = self._add_waiting()

    def show_address(self, address: str) -> None:
        """Opens the page, and keeps it at hand."""
        if address != self._address:
            self._address = address
            for button in (self.open, self.copy):
                button.setEnabled(True)
            self._open()

    def set_busy(self, busy: bool) -> None:
        """Shows whether an answer is waited for."""
        self._waiting.setVisible(busy)
        for button in (self.open, self.copy):
            button.setEnabled(busy and bool(self._address))

    def _open(self) -> None:
        if not open_page(self._address):
            self.told.emit(
                tr("No browser could be opened. Copy the address of the sign-in page, and open it yourself.")
            )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)


class DeviceStep(Step):
    """A code that is typed in on whatever device has a browser."""

    waits = True

    def __init__(self) -> None:
        super().__init__(tr("On any device with a browser, open the page and type in the code."))
        self.link, self.left, self.code = QLabel(), plain_label(), plain_label(selectable=True)
        self.link.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.link.linkActivated.connect(self._open)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSize(_CODE_SIZE)
        font.setWeight(QFont.Weight.Bold)
        self.code.setFont(font)
        self.code.setWordWrap(False)
        self.code.setAccessibleName(tr("Code"))
        self.copy = QPushButton(tr("&Copy the Code"))
        explain(self.copy, tr("Copy the code"), tr("Puts the code into the clipboard."))
        self.copy.clicked.connect(self._copy)
        shown = QHBoxLayout()
        shown.addWidget(self.code)
        shown.addWidget(self.copy)
        shown.addStretch()
        self._rows.addWidget(self.link)
        self._rows.addLayout(shown)
        self._rows.addWidget(self.left)
        self._waiting = self._add_waiting()
        self._expires_at = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tell_time)
        self._hide_code()

    def show_code(self, code: DeviceCode) -> None:
        """Shows what to type in, and where. The library has checked the addresses; the link is made here."""
        self._place = code.verification_uri_complete or code.verification_uri
        shown = html.escape(code.verification_uri, quote=True)
        self.link.setText(f'<a href="page">{shown}</a>')
        self.link.setAccessibleName(code.verification_uri)
        # Somebody types it in elsewhere, so it is to be read to its end.
        self.link.setMinimumWidth(self.link.sizeHint().width())
        self.code.setText(code.user_code)
        self._expires_at = code.expires_at
        for part in (self.link, self.code, self.copy, self.left):
            part.show()
        self._tell_time()
        self._timer.start(1000)

    def set_busy(self, busy: bool) -> None:
        """Shows whether the code is waited for; one that is of no use any more goes."""
        self._waiting.setVisible(busy)
        if not busy:
            self._timer.stop()
            self._hide_code()

    def _hide_code(self) -> None:
        for part in (self.link, self.code, self.copy, self.left):
            part.hide()

    def _tell_time(self) -> None:
        seconds = max(0, round(self._expires_at - time.time()))
        self.left.setText(tr("The code is good for another {}:{:02d} minutes.").format(seconds // 60, seconds % 60))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.code.text())

    def _open(self) -> None:
        if not open_page(self._place):
            self.told.emit(tr("No browser could be opened. Open the page yourself, on any device."))


class PasteStep(BrowserStep):
    """The sign-in page in the browser, and a field for the address that it comes to at last."""

    def __init__(self) -> None:
        super().__init__(
            tr(
                "Sign in on the page that opens in your browser. When you have come to its last page, copy the whole "
                "address from the address bar and paste it here."
            )
        )
        self.pasted = _paste_field(self, tr("&Address"), tr("The address that the browser was sent to at last."))
        self._waiting.setMaximumHeight(0)  # it is the user who is waited for

    @property
    def is_filled(self) -> bool:
        """Whether something was pasted."""
        return bool(self.pasted.text().strip())

    def clear(self) -> None:
        """Forgets what was pasted."""
        self.pasted.clear()


class TokenStep(Step):
    """A field for a token."""

    def __init__(self) -> None:
        super().__init__(tr("Paste a token that this server accepts. It is kept in QGIS's encrypted store."))
        self.pasted = _paste_field(self, tr("&Token"), tr("As the server's operator or its web page gave it to you."))

    @property
    def is_filled(self) -> bool:
        """Whether something was pasted."""
        return bool(self.pasted.text().strip())

    def clear(self) -> None:
        """Forgets the token."""
        self.pasted.clear()


class CredentialsStep(Step):
    """A name and a secret.

    :param name: as it is known already; may be empty.
    :param has_secret: whether one is kept, so that none has to be typed.
    """

    def __init__(self, introduction: str, titles: tuple[str, str], name: str, has_secret: bool) -> None:
        super().__init__(introduction)
        self.name, self.secret = QLineEdit(name), QgsPasswordLineEdit()
        self._has_secret = has_secret
        form = QFormLayout()
        add_row(form, titles[0], self.name, tr("It is kept in QGIS's encrypted store."))
        add_row(
            form, titles[1], self.secret, tr("It is kept in QGIS's encrypted store, and sent to the provider only.")
        )
        if has_secret:
            self.secret.setPlaceholderText(tr("kept in QGIS's encrypted store"))
        self.add_form(form)
        self._waiting = self._add_waiting()
        self._waiting.hide()

    @property
    def is_filled(self) -> bool:
        """Whether there are both."""
        return bool(self.name.text().strip() and (self.secret.text() or self._has_secret))

    def clear(self) -> None:
        """Forgets the secret."""
        self.secret.clear()

    def set_busy(self, busy: bool) -> None:
        """Shows whether the provider is being asked."""
        self._waiting.setVisible(busy)
        for field in (self.name, self.secret):
            field.setEnabled(not busy)
        if not busy:
            self.secret.setFocus()


def _paste_field(step: Step, title: str, help: str) -> QgsPasswordLineEdit:
    form = QFormLayout()
    field = QgsPasswordLineEdit()
    add_row(form, title, field, help)
    step.add_form(form)
    return field
