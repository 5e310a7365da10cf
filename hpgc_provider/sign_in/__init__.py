"""Signing in: secrets in QGIS's encrypted store, tokens that renew themselves, layers that keep drawing."""

from __future__ import annotations

from .account import Account, account, retire
from .header_file import has_header_file, header_file, write_header_file
from .layer_access import grant_layer_access, layer_authcfg, move_layer_access, revoke_layer_access, update_layer_access
from .method import Method, SignIn
from .prompt import Prompt, prompt
from .session import ConfiguredHeaders, Session
from .store import Store, unlocked_store

__all__ = [
    "Account",
    "ConfiguredHeaders",
    "Method",
    "Prompt",
    "Session",
    "SignIn",
    "Store",
    "account",
    "grant_layer_access",
    "has_header_file",
    "header_file",
    "layer_authcfg",
    "move_layer_access",
    "prompt",
    "retire",
    "revoke_layer_access",
    "unlocked_store",
    "update_layer_access",
    "write_header_file",
]
