"""The plugin as QGIS loads it."""

import configparser
import importlib.util
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from qgis.core import QgsApplication

import hpgc_provider
from hpgc_provider.plugin import HpgcPlugin

ROOT = Path(__file__).resolve().parent.parent


def test_it_loads_and_unloads_twice_and_leaves_nothing(profile):
    registry = QgsApplication.processingRegistry()
    before = {provider.id() for provider in registry.providers()}
    threads = set(threading.enumerate())
    for _ in range(2):
        plugin = HpgcPlugin(None)
        plugin.initGui()
        assert registry.providerById("hpgc") is not None
        assert registry.algorithmById("hpgc:addconnection") is not None
        plugin.unload()
        assert {provider.id() for provider in registry.providers()} == before
    assert not set(threading.enumerate()) - threads


def test_in_a_window_it_loads_and_unloads_twice_and_leaves_nothing(profile):
    from hpgc_provider.sign_in import Store, prompt

    class Interface:
        factories: list = []
        menus: list = []
        docks: list = []

        def mainWindow(self):
            return None

        def addTabifiedDockWidget(self, area, dock, beside, raise_tab):
            self.docks.append(dock.objectName())

        def removeDockWidget(self, dock):
            self.docks.remove(dock.objectName())

        def addPluginToMenu(self, menu, action):
            self.menus.append((menu, action.text()))

        def removePluginMenu(self, menu, action):
            self.menus.remove((menu, action.text()))

        def registerOptionsWidgetFactory(self, factory):
            self.factories.append(factory)

        def unregisterOptionsWidgetFactory(self, factory):
            self.factories.remove(factory)

    threads = set(threading.enumerate())
    for _ in range(2):
        plugin = HpgcPlugin(Interface())
        plugin.initGui()
        assert [factory.title() for factory in Interface.factories] == ["HPGC"]
        assert Interface.docks == ["HpgcJobs"]
        assert Interface.menus == [("HPGC", "&Connections…"), ("HPGC", "&Jobs"), ("HPGC", "&Deploy Process…")]
        assert prompt.is_listening
        assert Store.may_ask
        plugin.unload()
        assert Interface.factories == []
        assert Interface.docks == []
        assert Interface.menus == []
        assert not prompt.is_listening
        assert not Store.may_ask
        assert (prompt.receivers(prompt.needed), prompt.receivers(prompt.withdrawn)) == (0, 0)
    assert not set(threading.enumerate()) - threads


def test_unloading_twice_is_no_error(profile):
    plugin = HpgcPlugin(None)
    plugin.initProcessing()
    plugin.unload()
    plugin.unload()
    assert QgsApplication.processingRegistry().providerById("hpgc") is None


def test_class_factory_gives_the_plugin():
    spec = importlib.util.spec_from_file_location("hpgc", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    module = importlib.util.module_from_spec(spec)
    sys.modules["hpgc"] = module
    try:
        spec.loader.exec_module(module)
        assert type(module.classFactory(None)).__name__ == "HpgcPlugin"
    finally:
        for name in [name for name in sys.modules if name == "hpgc" or name.startswith("hpgc.")]:
            del sys.modules[name]


def test_the_manifest_says_what_qgis_needs():
    manifest = configparser.ConfigParser()
    manifest.read(ROOT / "metadata.txt", encoding="utf-8")
    general = manifest["general"]
    assert general["hasProcessingProvider"] == "yes"
    assert general["qgisMinimumVersion"] == "3.34"
    assert general["version"] == hpgc_provider.__version__
    assert (ROOT / general["icon"]).is_file()
    assert f"## {general['version']}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_start_up_without_a_window_loads_no_widget():
    code = (
        "import sys, qgis.core; before = set(sys.modules); from hpgc_provider import plugin; "
        "sys.exit(', '.join(n for n in set(sys.modules) - before if 'gui' in n or 'QtWidgets' in n) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("missing", [True, False])
def test_bundled_packages_stand_behind_the_systems_own(monkeypatch, tmp_path, missing):
    from hpgc_provider import bundled

    monkeypatch.setattr(bundled, "FOLDER", tmp_path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    real = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if missing else real(name))
    bundled.make_importable()
    bundled.make_importable()
    assert sys.path.count(str(tmp_path)) == (1 if missing else 0)
    assert sys.path[0] != str(tmp_path)
