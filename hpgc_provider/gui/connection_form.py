"""The fields of a connection."""

from __future__ import annotations

from dataclasses import replace

from qgis.gui import QgsAuthConfigSelect, QgsCollapsibleGroupBox, QgsPasswordLineEdit
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from ..api.link import same_origin
from ..connections import Connection
from ..sign_in import Method, SignIn, account
from ..sign_in.known_servers import with_known_values
from ..sign_in.store import CLIENT_SECRET
from ..translation import tr
from .callbacks_box import CallbacksBox
from .room import line_up, one_line
from .staging_box import StagingBox
from .words import add_row, method_names

_LETTERS = 20
_LONGEST_PATIENCE = 7 * 24 * 60


class ConnectionForm(QWidget):
    """Shows a connection and gives it back as it was changed.

    :param before: the connection; None for a new one.
    """

    def __init__(self, before: Connection | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before = before
        shown = before or Connection("", "")
        self.name, self.url = QLineEdit(shown.name), QLineEdit(shown.url)
        self.authcfg, self.patience = one_line(QgsAuthConfigSelect()), QSpinBox()
        self.method, self.client_id, self.client_secret = QComboBox(), QLineEdit(), QgsPasswordLineEdit()
        self.scopes, self.redirect_uri, self.provider, self.origins = (QLineEdit() for _ in range(4))
        self.authorization_url, self.token_url, self.device_url = (QLineEdit() for _ in range(3))
        self.sign_in = QgsCollapsibleGroupBox(tr("Sign-in"))
        self.sign_in.setSaveCollapsedState(False)
        self.callbacks = CallbacksBox(shown.callbacks)
        self.staging = StagingBox(shown.staging)
        self._lay_out()
        self.url.setPlaceholderText("https://hpgc.example/ogc-api/")
        self.redirect_uri.setPlaceholderText(tr("a free port of this computer"))
        for page in (self.authorization_url, self.token_url, self.device_url):
            page.setPlaceholderText(tr("as the provider says"))
        self.patience.setRange(0, _LONGEST_PATIENCE)
        self.patience.setSuffix(tr(" minutes"))
        self.patience.setValue(shown.patience)
        # A list is as wide as its longest name, a form need not be.
        self.method.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.method.setMinimumContentsLength(_LETTERS)
        for method, name in method_names().items():
            self.method.addItem(name, method)
        self._show_sign_in(shown.sign_in)
        self.origins.setText(" ".join(shown.origins))
        if before and account(before.name).store.has(CLIENT_SECRET):
            self.client_secret.setPlaceholderText(tr("kept in QGIS's encrypted store"))
        self.authcfg.setConfigId(shown.authcfg)
        self.sign_in.setCollapsed(not before or not before.has_sign_in)
        self.sign_in.setEnabled(not shown.authcfg)
        self.authcfg.selectedConfigIdChanged.connect(lambda id: self.sign_in.setEnabled(not id))
        self.url.editingFinished.connect(self._fill_in_known_values)

    def connection(self) -> Connection:
        """What the fields say."""
        return Connection(
            name=self.name.text().strip(),
            url=self.url.text().strip(),
            authcfg=self.authcfg.configId(),
            patience=self.patience.value(),
            sign_in=replace(
                self._endpoints(),
                method=self.method.currentData(),
                client_id=self.client_id.text().strip(),
                scopes=" ".join(self.scopes.text().split()),
                redirect_uri=self.redirect_uri.text().strip(),
                issuer=self.provider.text().strip(),
            ),
            origins=tuple(self.origins.text().split()),
            callbacks=self.callbacks.callbacks(),
            staging=self.staging.staging(),
        )

    def _endpoints(self) -> SignIn:
        """What is known of the provider beside the fields, as long as they say the same of it; or what was typed in."""
        typed = SignIn(
            authorization_endpoint=self.authorization_url.text().strip(),
            token_endpoint=self.token_url.text().strip(),
            device_endpoint=self.device_url.text().strip(),
        )
        if typed != SignIn():
            return typed
        known = with_known_values(SignIn(), self.url.text().strip())
        if known.client_id and known.client_id == self.client_id.text().strip():
            return known
        before = self.before
        is_same = before and same_origin(before.url, self.url.text().strip())
        return (
            before.sign_in if before and is_same and before.sign_in.issuer == self.provider.text().strip() else SignIn()
        )

    def _show_sign_in(self, sign_in: SignIn) -> None:
        self.method.setCurrentIndex(self.method.findData(sign_in.method))
        self.client_id.setText(sign_in.client_id)
        self.scopes.setText(sign_in.scopes)
        self.redirect_uri.setText(sign_in.redirect_uri)
        self.provider.setText(sign_in.issuer)
        if not sign_in.issuer:
            self.authorization_url.setText(sign_in.authorization_endpoint)
            self.token_url.setText(sign_in.token_endpoint)
            self.device_url.setText(sign_in.device_endpoint)

    def _fill_in_known_values(self) -> None:
        """The public values of a server whose users are all told the same."""
        typed = self.connection().sign_in
        known = with_known_values(typed, self.url.text().strip())
        if known.client_id and not typed.client_id:
            self._show_sign_in(known if typed.method is Method.NONE else replace(known, method=typed.method))
            self.sign_in.setCollapsed(False)

    def _lay_out(self) -> None:
        form = QFormLayout()
        add_row(form, tr("&Name"), self.name, tr("Of your choice; it is part of the ids of its algorithms."))
        add_row(form, tr("&Address"), self.url, tr("Where the server is; it usually ends in /ogc-api/."))
        add_row(
            form,
            tr("A&uthentication"),
            self.authcfg,
            tr(
                "A QGIS authentication configuration, if you have one for this server; its secret stays in QGIS's "
                "encrypted store. Without one, this plugin signs in by itself where the server wants that."
            ),
        )
        add_row(
            form,
            tr("&Patience"),
            self.patience,
            tr("How long a running job may go without an answer of the server. The job itself goes on over there."),
        )
        rows = self._sign_in_rows()
        self.sign_in.setLayout(rows)
        line_up([rows, self.callbacks.rows, self.staging.rows])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(form)
        whole.addWidget(self.sign_in)
        whole.addWidget(self.callbacks)
        whole.addWidget(self.staging)
        whole.addStretch()

    def _sign_in_rows(self) -> QFormLayout:
        rows = QFormLayout()
        add_row(rows, tr("&Method"), self.method, tr("How you sign in; the server names what it offers."))
        add_row(
            rows,
            tr("&Client id"),
            self.client_id,
            tr("What the sign-in provider calls this program; the server's operator tells it."),
        )
        add_row(
            rows,
            tr("Client s&ecret"),
            self.client_secret,
            tr("Only for clients that have one, such as service accounts. It is kept in QGIS's encrypted store."),
        )
        add_row(
            rows, tr("&Scopes"), self.scopes, tr("What is asked for, separated by spaces; the operator tells them.")
        )
        add_row(
            rows,
            tr("Redirect address"),
            self.redirect_uri,
            tr("Where the provider sends the browser, as it is registered there; empty: a free port of this computer."),
        )
        add_row(
            rows,
            tr("Provider"),
            self.provider,
            tr("Address of the sign-in provider, only where the server doesn't name it."),
        )
        told = tr("Only for a provider that doesn't publish its addresses; the operator tells it.")
        add_row(rows, tr("Authorization address"), self.authorization_url, told)
        add_row(rows, tr("Token address"), self.token_url, told)
        add_row(rows, tr("Device address"), self.device_url, told)
        add_row(
            rows,
            tr("Further addresses"),
            self.origins,
            tr(
                "Addresses beside the server's own that may be sent the token, separated by spaces, such as "
                "https://maps.hpgc.example."
            ),
        )
        return rows
