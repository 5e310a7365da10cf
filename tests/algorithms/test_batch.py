"""QGIS's batch dialog with remote processes: its columns, its rows, and what they give."""

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject
from qgis.gui import QgsBrowserGuiModel, QgsLayerTreeView

from tests.feedback import Recorder
from tests.rasters import pixels
from tests.waiting import wait_until


@pytest.fixture
def batch(local, qgis_iface, monkeypatch):
    """Opens the batch dialog of a process of the local server."""
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    # Real ones: QGIS hands them to its C++.
    browser, tree = QgsBrowserGuiModel(), QgsLayerTreeView()
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: browser, raising=False)
    monkeypatch.setattr(qgis_iface, "layerTreeView", lambda: tree, raising=False)
    dialogs = []

    def opened(id="BandMath"):
        dialogs.append(BatchAlgorithmDialog(made(id)))
        dialogs[-1].mainWidget().checkLoadLayersOnCompletion.setChecked(False)
        # One that can't be seen is taken for closed, and goes when its run is over.
        dialogs[-1].show()
        return dialogs[-1]

    yield opened
    for dialog in dialogs:
        dialog.close()
        dialog.deleteLater()
    QgsProject.instance().clear()


def made(id):
    return QgsApplication.processingRegistry().createAlgorithmById(f"hpgc:local.{id}")


def fill(dialog, rows):
    """Types one row of values after the other, as a person would."""
    panel, context = dialog.mainWidget(), dialog.processingContext()
    panel.addRow(len(rows) - panel.batchRowCount())
    for number, values in enumerate(rows):
        for name, value in values.items():
            column = panel.parameter_to_column[name]
            if name == "out_result":
                panel.tblParameters.cellWidget(number + 1, column).setValue(value)
            else:
                panel.wrappers[number][column].setParameterValue(value, context)


def three_rows(scene, folder):
    return [
        {"il": [str(scene)], "exp": f"im1b1+{number}", "out": "double", "out_result": str(folder / f"{number}.tif")}
        for number in range(3)
    ]


def run(dialog):
    """Presses “Run” and waits for the last row."""
    dialog.runButton().click()
    wait_until(lambda: dialog.runButton().isEnabled() and not dialog.cancelButton().isEnabled(), timeout=60)


def check(scene, folder, numbers):
    assert sorted(path.stem for path in folder.glob("*.tif")) == [str(number) for number in numbers]
    for number in numbers:
        assert np.array_equal(pixels(folder / f"{number}.tif"), pixels(scene)[0] + float(number))


@pytest.mark.parametrize("id", ["BandMath", "EchoProcess", "Slow"])
def test_the_batch_dialog_has_a_column_for_each_parameter_and_a_row_to_fill(batch, id):
    panel, algorithm = batch(id).mainWidget(), made(id)
    table = panel.tblParameters
    titles = [table.horizontalHeaderItem(column).text() for column in range(table.columnCount())]
    assert sorted(titles) == sorted(parameter.description() for parameter in algorithm.parameterDefinitions())
    assert panel.batchRowCount() == 1
    assert all(table.cellWidget(1, column) is not None for column in range(table.columnCount()))
    hidden = {titles[column] for column in range(table.columnCount()) if table.isColumnHidden(column)}
    advanced = algorithm.parameterDefinition("HPGC_RESULTS")
    assert advanced is None or advanced.description() in hidden


def test_three_rows_give_three_right_results(batch, scene, tmp_path):
    dialog = batch()
    fill(dialog, three_rows(scene, tmp_path))
    assert dialog.mainWidget().batchRowCount() == 3
    run(dialog)
    check(scene, tmp_path, [0, 1, 2])


def test_a_row_that_fails_costs_no_other_row(batch, scene, tmp_path):
    rows = three_rows(scene, tmp_path)
    rows[1]["exp"] = "nonsense("
    dialog = batch()
    fill(dialog, rows)
    run(dialog)
    check(scene, tmp_path, [0, 2])


def test_a_row_without_an_expression_is_refused_before_anything_is_sent(batch, scene, tmp_path):
    rows = three_rows(scene, tmp_path)
    del rows[1]["exp"]
    dialog = batch()
    fill(dialog, rows)
    _, fine = dialog.mainWidget().parametersForRow(1, dialog.processingContext())
    assert not fine
    assert "Expression (row 3)" in dialog.messageBar().currentItem().text()


def test_rows_that_were_saved_are_there_again(batch, scene, tmp_path, monkeypatch):
    from processing.gui import BatchPanel

    path = tmp_path / "rows.batch"
    monkeypatch.setattr(BatchPanel.QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(BatchPanel.QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    first, second = batch(), batch()
    fill(first, three_rows(scene, tmp_path))
    first.mainWidget().save()
    second.mainWidget().load()
    assert second.mainWidget().batchRowCount() == 3
    run(second)
    check(scene, tmp_path, [0, 1, 2])


def test_one_algorithm_runs_row_after_row(local, scene, tmp_path):
    algorithm, context = made("BandMath"), QgsProcessingContext()
    for values in three_rows(scene, tmp_path):
        results, fine = algorithm.run(values, context, Recorder())
        assert fine
        assert results == {"out_result": values["out_result"]}
    check(scene, tmp_path, [0, 1, 2])
