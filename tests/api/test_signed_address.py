"""Signatures of addresses are taken out of what is shown and kept."""

import pytest

from hpgc_provider.api.problem import plain_line
from hpgc_provider.api.signed_address import unsigned

AMAZON = (
    "http://s3.example/b/k.tif?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AK%2F1&X-Amz-Date=1&X-Amz-Expires=9"
    "&X-Amz-Signature=5ec4e7&X-Amz-SignedHeaders=host"
)


@pytest.mark.parametrize(
    ("address", "left"),
    [
        (AMAZON, AMAZON.replace("5ec4e7", "").replace("AK%2F1", "")),
        ("https://gs.example/k?X-Goog-Signature=5ec4e7", "https://gs.example/k?X-Goog-Signature="),
        ("https://az.example/k?sv=2020&sig=5ec4e7%3D&sp=r", "https://az.example/k?sv=2020&sig=&sp=r"),
        ("https://az.example/k?sv=2020&amp;sig=5ec4e7", "https://az.example/k?sv=2020&amp;sig="),
        ("/vsicurl?url=https%3A//az.example/k%3Fsig%3D5ec4e7", "/vsicurl?url=https%3A//az.example/k%3Fsig%3D"),
        (r"https://az.example/k?sv=2020\u0026sig=5ec4e7", r"https://az.example/k?sv=2020\u0026sig="),
        ("https://hpgc.example/design=5?x=1", "https://hpgc.example/design=5?x=1"),
    ],
)
def test_the_signature_goes_and_the_rest_stays(address, left):
    assert unsigned(f"GET {address}: 403") == f"GET {left}: 403"
    assert unsigned({"a": [f'"{address}"', 1]}) == {"a": [f'"{left}"', 1]}
    assert plain_line(f"could not read {address}") == f"could not read {left}"
