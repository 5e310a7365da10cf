"""Whether a text is one JSON document (RFC 8259), told piece by piece: it is never whole in memory."""

from __future__ import annotations

import re
from collections.abc import Iterable

# In the place of what was read: a string, and any other value. As characters neither may stand in JSON.
_STRING, _VALUE = "\x01", "\x02"
_FORBIDDEN = re.compile("[\x00-\x08]")
_PLAIN = r'[^"\\\x00-\x1f]*'
_ESCAPE = r'\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})'
_STRINGS = re.compile(f'"{_PLAIN}(?:{_ESCAPE}{_PLAIN})*"')
_CUT_STRING = re.compile(rf'"{_PLAIN}(?:{_ESCAPE}{_PLAIN})*(\\(?:u[0-9a-fA-F]{{0,3}})?)?')
_CUT_WORD = re.compile(r"[\w.+-]+\Z")
_WORDS = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null", re.ASCII)
_BLANKS = re.compile(r"[ \t\r\n]+")
_ANY = f"[{_STRING}{_VALUE}]"
_MEMBER = f"{_STRING}:{_ANY}"
_WHOLE = re.compile(rf"\[(?:{_ANY}(?:,{_ANY})*)?\]|\{{(?:{_MEMBER}(?:,{_MEMBER})*)?\}}")
_BEGUN_LIST = re.compile(rf"\[(?:{_ANY},)+(?={_ANY},)")
_BEGUN_OBJECT = re.compile(rf"\{{(?:{_MEMBER},)+(?={_MEMBER},)")
_NEVER = re.compile(rf"[^{_STRING}{_VALUE}\[\]{{}},:]|[{_STRING}{_VALUE}\]}}][{_STRING}{_VALUE}\[{{]|[\[{{,:][,:\]}}]")
# Nobody nests that deep, or writes a number that long: each level costs another look at what was read.
_DEEPEST = 2000
_LONGEST_WORD = 4000


def is_whole_json(pieces: Iterable[str]) -> bool:
    """Whether the pieces, one after another, are one JSON document and no more.

    What is read is shortened to the brackets that are still open.
    """
    read, left = "", ""
    for piece in pieces:
        if _FORBIDDEN.search(piece):
            return False
        shortened = _shortened(read, left + piece)
        if shortened is None:
            return False
        read, left = shortened
    end = _shortened(read, left + " ")
    return end is not None and end[0] in (_STRING, _VALUE) and not end[1]


def _shortened(read: str, text: str) -> tuple[str, str] | None:
    """What was read with ``text`` behind it, as short as can be, and what of the text may go on; None for no JSON."""
    text = _STRINGS.sub(_STRING, text)
    quote = text.find('"')
    if quote >= 0:
        cut = _CUT_STRING.fullmatch(text, quote)
        if cut is None:
            return None
        text, left = text[:quote], '"' + (cut[1] or "")
    else:
        word = _CUT_WORD.search(text)
        text, left = (text[: word.start()], word[0]) if word else (text, "")
        if len(left) > _LONGEST_WORD:
            return None
    read += _BLANKS.sub("", _WORDS.sub(_VALUE, text))
    for _ in range(_DEEPEST):
        read, found = _WHOLE.subn(_VALUE, read)
        if not found:
            break
    read = _BEGUN_OBJECT.sub("{", _BEGUN_LIST.sub("[", read))
    return None if len(read) > _DEEPEST or _NEVER.search(read) else (read, left)
