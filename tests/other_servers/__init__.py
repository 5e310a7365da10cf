"""Real servers of the API that are not ours, each run as released: so that no habit of one server becomes a belief."""

from .facts import OtherServer, Run
from .pygeoapi import running_pygeoapi
from .wraptile import running_wraptile

__all__ = ["OtherServer", "Run", "running_pygeoapi", "running_wraptile"]
