"""Algorithm ids: what they look like, and that they can be read back."""

import random
import re

import pytest

from hpgc_provider.identifiers import algorithm_name, decoded, encoded, file_name


@pytest.mark.parametrize(
    ("connection", "process", "name"),
    [
        ("local", "BandMath", "local.BandMath"),
        ("local", "water_bodies:1.0", "local.water_bodies~3A1.0"),
        ("my server", "native:buffer", "my~20server.native~3Abuffer"),
        ("a.b", "c.d", "a~2Eb.c.d"),
        ("é", "水~", "~C3~A9.~E6~B0~B4~7E"),
    ],
)
def test_names_are_written_in_the_letters_that_qgis_allows(connection, process, name):
    assert algorithm_name(connection, process) == name


def test_names_can_be_read_back():
    chance = random.Random(4)
    for _ in range(500):
        name = "".join(
            chr(chance.choice([chance.randrange(32, 127), chance.randrange(0x20, 0xD7FF)])) for _ in range(9)
        )
        assert decoded(encoded(name)) == name
        assert decoded(encoded(name, keep=".")) == name
        assert re.fullmatch(r"[A-Za-z0-9_~-]*", encoded(name))


def test_a_short_name_of_a_file_can_be_read_back_and_a_long_one_has_room_on_every_disk():
    assert file_name("my server") == encoded("my server")
    assert file_name("x" * 120) == "x" * 120
    long = [file_name("水" * 200), file_name("水" * 201), file_name("x" * 121), file_name("\ud800" * 90)]
    assert [len(name) for name in long] == [120] * 4
    assert len(set(long)) == 4
    assert all(re.fullmatch(r"[A-Za-z0-9_~-]+", name) for name in long)
