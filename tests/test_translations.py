"""The translations: complete, faithful to their strings, and spoken where QGIS speaks the language."""

import configparser
import importlib.util
import re
import shutil
import string
from collections import Counter
from xml.etree import ElementTree

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QLocale

from hpgc_provider import translation
from hpgc_provider.api import words
from hpgc_provider.translation import forget_language, learn_language, size_text, tr
from tests.demo.qgis_process import ROOT, QgisProcess

FOLDER = ROOT / "hpgc_provider" / "i18n"
# What is for programs, and the same in every language.
FOR_PROGRAMS = re.compile(
    r"hpgc:[a-z]+|https?://[\w./:-]*[\w/]|\*\.\w+|\b[A-Z]+(?:_[A-Z]+)+\b|/vsi\w+/|EPSG:\d+|HTTP|qgis_process|"
    r"\b[a-z]+[A-Z]\w+|\$\w+|OGC|CWL|JSON|YAML"
)
MARKUP = re.compile(r"</?[A-Za-z][^>]*>|&(?:amp|lt|gt|quot|nbsp|#\d+);")
MNEMONIC = re.compile(r"&(\w)")
# The name of an algorithm, and what is said of a server that isn't there.
SPOKEN = {
    "en": ("Add connection", "can't be reached"),
    "es": ("Añadir conexión", "No se puede alcanzar"),
    "fr": ("Ajouter une connexion", "ne peut pas être joint"),
    "zh": ("添加连接", "无法访问"),
}


def tools():
    """The program behind ``make translations``."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / ".ci" / "translations.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


TOOLS = tools()
LANGUAGES = TOOLS.LANGUAGES


@pytest.fixture(scope="module", autouse=True)
def compiled():
    """The files that QGIS reads, as the .ts files are now."""
    TOOLS.compile_all()


@pytest.fixture(params=LANGUAGES)
def language(request):
    """Each of the languages."""
    return request.param


@pytest.fixture
def messages(language):
    """Each string of a language's file with what stands for it there."""
    return [
        (message.findtext("source"), message.find("translation"))
        for message in ElementTree.parse(FOLDER / f"hpgc_{language}.ts").iter("message")
    ]


@pytest.fixture
def translated(messages):
    """The same as text."""
    return [(source, translation.text or "") for source, translation in messages]


def placeholders(text):
    """What ``format`` puts in, each with its place, in whatever order."""
    found, count = [], 0
    for _, name, spec, conversion in string.Formatter().parse(text):
        if name == "":
            name, count = str(count), count + 1
        if name is not None:
            found.append((name, spec or "", conversion or ""))
    return Counter(found)


def test_the_files_hold_the_strings_of_the_source(messages):
    sources = [source for source, _ in messages]
    assert len(sources) == len(set(sources))
    assert set(sources) == set(TOOLS.strings()), "run `make translations`"


def test_making_them_anew_changes_nothing(tmp_path, monkeypatch):
    files = {path.name: path.read_bytes() for path in FOLDER.glob("*.ts")}
    shutil.copytree(FOLDER, tmp_path / "i18n")
    monkeypatch.setattr(TOOLS, "FOLDER", tmp_path / "i18n")
    TOOLS.update()
    assert {path.name: path.read_bytes() for path in (tmp_path / "i18n").glob("*.ts")} == files


def test_a_new_string_is_found_and_keeps_the_others(tmp_path, monkeypatch):
    shutil.copytree(FOLDER, tmp_path / "i18n")
    known = dict(TOOLS.strings())
    monkeypatch.setattr(TOOLS, "FOLDER", tmp_path / "i18n")
    new = 'A “new” one \\ with "all"\nthat is hard'
    monkeypatch.setattr(TOOLS, "strings", lambda: {**known, new: "here"})
    TOOLS.update()
    for language in LANGUAGES:
        found = ElementTree.parse(tmp_path / "i18n" / f"hpgc_{language}.ts").iter("message")
        states = {message.findtext("source"): message.find("translation").get("type") for message in found}
        assert states.pop(new) == "unfinished"
        assert set(states) == set(known)
        assert set(states.values()) == {None}


def test_every_string_is_translated(messages):
    assert [source for source, translation in messages if translation.get("type") or not translation.text] == []


def test_what_is_put_in_and_what_is_for_programs_stays(translated):
    assert [source for source, text in translated if placeholders(source) != placeholders(text)] == []
    lost = [
        (source, text)
        for source, text in translated
        if set(FOR_PROGRAMS.findall(source)) - set(FOR_PROGRAMS.findall(text))
    ]
    assert lost == []


def test_ends_lines_and_markup_stay(translated):
    assert [source for source, text in translated if source.count("\n") != text.count("\n")] == []
    assert [source for source, text in translated if source[:1].isspace() != text[:1].isspace()] == []
    assert [text for source, text in translated if MARKUP.findall(source) != MARKUP.findall(text)] == []
    unlike = [text for source, text in translated if source.endswith("…") != text.endswith("…")]
    assert unlike == []


def test_quotation_marks_are_those_of_the_language(translated, language):
    marks = {"es": "«»", "fr": "«»", "zh": "“”"}[language]
    assert [text for source, text in translated if ("“" in source) and not all(mark in text for mark in marks)] == []
    if language != "zh":
        assert [text for _, text in translated if re.search("[“”]", text)] == []
    if language == "fr":
        assert [text for _, text in translated if re.search("«(?!\u00a0)|(?<!\u00a0)»| [:;?!](?! [/?#&;])", text)] == []


def test_a_key_leads_to_one_thing_of_a_window(translated):
    text_of = dict(translated)
    for path in sorted((ROOT / "hpgc_provider" / "gui").glob("*.py")):
        marked = {text for _, text in TOOLS.marked(path.read_text(encoding="utf-8")) if MNEMONIC.search(text)}
        assert [text for text in marked if len(MNEMONIC.findall(text_of[text])) != 1] == []
        ambiguous = {}
        for name, shown in (("here", text_of.get), ("English", str)):
            keys = Counter(MNEMONIC.search(shown(text))[1].lower() for text in marked)
            ambiguous[name] = sum(count - 1 for count in keys.values())
        assert ambiguous["here"] <= ambiguous["English"], path.name


def test_the_compiled_file_says_the_same(qgis_app, translated, language, monkeypatch):
    monkeypatch.setattr(translation, "_locale", lambda: language)
    learn_language()
    said = [(source, tr(source)) for source, _ in translated]
    forget_language()
    assert said == translated


@pytest.mark.parametrize(
    ("locale", "spoken"),
    [
        *(("fr", "Valeur"), ("fr_CA", "Valeur"), ("es_MX", "Valor")),
        *(("zh", "值"), ("zh_CN", "值"), ("zh-Hans", "值"), ("zh-Hant", "Value"), ("zh_TW", "Value")),
        *(("en", "Value"), ("pt_BR", "Value"), ("C", "Value"), ("", "Value")),
    ],
)
def test_the_language_follows_the_locale_and_is_taken_back(qgis_app, monkeypatch, locale, spoken):
    monkeypatch.setattr(translation, "_locale", lambda: locale)
    learn_language()
    learn_language()
    assert (tr("Value"), words.tr("Value")) == (spoken, spoken)
    forget_language()
    assert (tr("Value"), words.tr("Value")) == ("Value", "Value")


def test_the_locale_is_that_of_qgiss_settings_where_they_override_the_systems(qgis_app, monkeypatch):
    settings = QgsSettings()
    settings.setValue("locale/userLocale", "fr")
    for flag, spoken in ((True, "Valeur"), (False, "Value")):
        settings.setValue("locale/overrideFlag", flag)
        learn_language()
        assert tr("Value") == spoken
    forget_language()
    settings.remove("locale")


class Speaker(QgisProcess):
    """``qgis_process`` in a profile whose language is chosen.

    :param override: as QGIS's options write it; else the system's language counts.
    """

    def __init__(self, folder, locale, override):
        super().__init__(folder)
        self.environment.update(LANG="C.UTF-8", LC_ALL="", LANGUAGE="")
        if not override:
            self.environment["LANG"] = f"{locale}.UTF-8"
            return
        (file,) = self.profile.rglob("QGIS[34].ini")
        settings = configparser.ConfigParser(interpolation=None, strict=False)
        settings.optionxform = str
        settings.read(file, encoding="utf-8")
        settings["locale"] = {"overrideFlag": "true", "userLocale": locale}
        with file.open("w", encoding="utf-8") as opened:
            settings.write(opened, space_around_delimiters=False)


@pytest.mark.parametrize(
    ("locale", "override", "spoken"),
    [("fr", True, "fr"), ("es", True, "es"), ("zh-Hans", True, "zh"), ("fr_FR", False, "fr"), ("en_GB", False, "en")],
)
def test_qgis_process_speaks_it_in_names_and_in_errors_of_the_api(tmp_path, locale, override, spoken):
    qgis = Speaker(tmp_path / "qgis", locale, override)
    name, reason = SPOKEN[spoken]
    assert f"hpgc:addconnection\t{name}\n" in qgis.run("list").stdout
    done = qgis.run("run", "hpgc:addconnection", "--NAME=x", "--URL=http://127.0.0.1:1/", check=False)
    assert done.returncode != 0
    assert reason in done.stdout + done.stderr


def test_the_plugin_manager_finds_each_language_in_the_metadata():
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    for field in ("description", "about"):
        texts = {metadata["general"][f"{field}[{locale}]"] for locale in ("es", "fr", "zh")}
        assert len(texts | {metadata["general"][field]}) == 4
        assert metadata["general"][f"{field}[zh-Hans]"] == metadata["general"][f"{field}[zh]"]


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en_US", ["12 bytes", "1.4 GB", "38 MB", "412 MB"]), ("de_DE", ["12 Bytes", "1,4 GB", "38 MB", "412 MB"])],
)
def test_sizes_are_written_as_the_users_language_does(locale, words):
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        assert [size_text(size) for size in (12, 1_440_000_000, 38_000_000, 412_000_000)] == words
    finally:
        QLocale.setDefault(before)
