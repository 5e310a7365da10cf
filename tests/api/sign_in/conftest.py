"""A sign-in provider that answers as it is told to."""

import pytest

from tests.api.sign_in.scripted_provider import ScriptedProvider


@pytest.fixture
def idp(server):
    return ScriptedProvider(server)
