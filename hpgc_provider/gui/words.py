"""What the window calls things."""

from __future__ import annotations

import html

from qgis.core import QgsApplication, QgsAuthMethodConfig
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QWidget

from ..connections import Connection
from ..sign_in import Method, account
from ..translation import tr


def method_names() -> dict[Method, str]:
    """The ways to sign in, the usual ones first."""
    return {
        Method.NONE: tr("As the Server Says"),
        Method.CODE: tr("In the Browser"),
        Method.DEVICE: tr("With a Code, on Another Device"),
        Method.IMPLICIT: tr("In the Browser, by Copy and Paste"),
        Method.PASSWORD: tr("With User Name and Password"),
        Method.CLIENT: tr("As a Service Account"),
        Method.TOKEN: tr("With a Token That You Paste"),
    }


def sign_in_state(server: Connection) -> str:
    """How things stand with the sign-in of a connection; QGIS's store stays locked where it is."""
    if server.authcfg:
        configuration = QgsAuthMethodConfig()
        found, configuration = QgsApplication.authManager().loadAuthenticationConfig(
            server.authcfg, configuration, False
        )
        name = configuration.name() if found else server.authcfg
        return tr("authentication configuration “{}”").format(name)
    if account(server.name).is_signed_in:
        return tr("signed in")
    return tr("not signed in") if server.has_sign_in else tr("open")


def add_row(form: QFormLayout, title: str, widget: QWidget, help: str) -> None:
    """A row of a form: whoever looks at it, or listens to it, learns what it is for."""
    label = QLabel(title)
    label.setBuddy(widget)
    for each in (label, widget):
        each.setToolTip(f"<p>{html.escape(help)}</p>")
    explain(widget, title.replace("&", ""), help)
    form.addRow(label, widget)


def explain(widget: QWidget, name: str, help: str) -> None:
    """Tells what a widget is, to those who ask and to those who listen."""
    widget.setWhatsThis(f"<p>{html.escape(help)}</p>")
    widget.setAccessibleName(name)
    widget.setAccessibleDescription(help)
