"""What can be done with jobs, and when."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsProcessingFeedback
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QApplication, QCheckBox, QWidget

from ..algorithms.background import BackgroundJobs
from ..algorithms.management import PROVIDER
from ..algorithms.process_algorithm import RESULTS_PARAMETER
from ..algorithms.result_destinations import How
from ..algorithms.text import plain
from ..connections import connection, connections, is_connected
from ..identifiers import algorithm_name
from ..jobs.clients import client_of
from ..jobs.elsewhere import jobs_of
from ..jobs.store import JobRecord, JobStore, State
from ..jobs.task import JobTask
from ..translation import tr
from .jobs_details import JobDetails
from .jobs_rows import Row
from .jobs_view import JobsView
from .question import ask

# No job from elsewhere has the key of another, also where the servers are asked again.
_keys = itertools.count(-1, -1)


class JobActions(QObject):
    """The actions on the jobs that are selected. Whatever talks to a server does so in a task of QGIS.

    :ivar told: a sentence for the user, and whether it is a good one.
    :ivar elsewhere: jobs that only the servers know.
    :ivar changed: the list of jobs is to be read again.
    """

    told = pyqtSignal(str, bool)
    elsewhere = pyqtSignal(list)
    changed = pyqtSignal()

    def __init__(self, background: BackgroundJobs, view: JobsView, window: QWidget) -> None:
        super().__init__(window)
        self._background, self._view, self._window = background, view, window
        self._tasks: set[JobTask] = set()
        self._dialogs: list[Any] = []
        self.show = self._make(tr("&Show Results"), "mActionAddLayer.svg", "Return", self._show)
        self.download = self._make(tr("&Download Results Again"), "mActionFileSave.svg", "Ctrl+S", self._download)
        self.map_service = self._make(
            tr("Show Results as &Map Service"), "mActionAddWmsLayer.svg", "Ctrl+M", self._show_map_service
        )
        self.dismiss = self._make(tr("Dism&iss"), "mTaskCancel.svg", "Ctrl+D", self._dismiss)
        self.again = self._make(tr("Run A&gain…"), "mActionStart.svg", "Ctrl+R", self._run_again)
        self.details = self._make(tr("Show &Log and Request"), "mActionOpenTable.svg", "Ctrl+I", self._show_details)
        self.copy_id = self._make(tr("&Copy Id"), "mActionEditCopy.svg", "Ctrl+C", self._copy_id)
        self.copy_link = self._make(tr("Copy Lin&k"), "mActionEditCopy.svg", "Ctrl+Shift+C", self._copy_link)
        self.remove = self._make(tr("&Remove…"), "mActionDeleteSelected.svg", "Del", self._ask_to_remove)
        view.chosen.connect(self.offer)
        self.offer()

    def offer(self) -> None:
        """Enables what can be done with the choice."""
        rows = self._view.selected()
        one = rows[0] if len(rows) == 1 else None
        has_results = one is not None and one.state is State.SUCCESSFUL and not self._is_busy(one)
        is_known = one is not None and bool(one.record.job)
        self.show.setEnabled(has_results)
        self.download.setEnabled(has_results and is_known)
        self.map_service.setEnabled(has_results and is_known and one is not None and _offers_map_service(one))
        self.dismiss.setEnabled(bool(rows) and all(_can_be_dismissed(row) for row in rows))
        self.again.setEnabled(one is not None and not one.is_elsewhere)
        self.details.setEnabled(one is not None)
        self.copy_id.setEnabled(is_known)
        self.copy_link.setEnabled(is_known)
        self.remove.setEnabled(bool(rows) and all(_can_be_removed(row) and not self._is_busy(row) for row in rows))

    def ask_servers(self) -> None:
        """Asks every server for its jobs; ``elsewhere`` tells them."""

        def work(feedback: QgsProcessingFeedback) -> tuple[list[JobRecord], list[str]]:
            found = [record for server in connections() for record in jobs_of(server, feedback)]
            return [replace(record, key=next(_keys)) for record in found], feedback.lines

        def done(answer: tuple[list[JobRecord], list[str]]) -> None:
            self.elsewhere.emit(answer[0])
            for line in answer[1]:
                self.told.emit(line, False)

        self._begin(tr("Asking the servers for their jobs"), work, done)

    def stop(self) -> None:
        """Ends what is under way."""
        for task in list(self._tasks):
            task.abandon()
        self._tasks.clear()

    def _make(self, text: str, icon: str, keys: str, what: Callable[[], object]) -> QAction:
        action = QAction(QgsApplication.getThemeIcon(f"/{icon}"), text, self)
        self._view.give_key(keys, action)
        action.triggered.connect(lambda *_: what())
        return action

    def _begin(self, title: str, work: Callable[[Any], Any], done: Callable[[Any], object]) -> None:
        def succeed(value: Any) -> None:
            self._tasks.discard(task)
            done(value)

        def fail(problem: str) -> None:
            self._tasks.discard(task)
            if problem:
                self.told.emit(problem, False)

        task = JobTask(title, 0, work, succeed, fail)
        self._tasks.add(task)
        QgsApplication.taskManager().addTask(task)

    def _is_busy(self, row: Row) -> bool:
        return row.record.key in self._background.tasks

    def _chosen(self) -> Row:
        return self._view.selected()[0]

    def _show(self) -> None:
        row = self._chosen()
        if row.record.results and not row.record.loaded and not _has_files(row):
            self._open(row)
        else:
            self._background.show_results(row.record, self._open_record)

    def _download(self) -> None:
        self._background.show_results(self._chosen().record, self._open_record, False)

    def _show_map_service(self) -> None:
        self._background.show_results(self._chosen().record, self._open_record, True)

    def _dismiss(self) -> None:
        for row in self._view.selected():
            self._background.dismiss(row.record)

    def _run_again(self) -> None:
        record = self._chosen().record
        if _algorithm(record) is None:
            said = tr("The process {} of “{}” is not in the toolbox; connect the server, or refresh its processes.")
            self.told.emit(said.format(plain(record.process), plain(record.connection)), False)
            return
        # The Processing plugin may be loaded after this one.
        from qgis import processing

        dialog = processing.createAlgorithmDialog(_algorithm_id(record), record.values)
        # Nobody else keeps its Python half, without which its buttons do nothing.
        self._dialogs = [*(each for each in self._dialogs if not sip.isdeleted(each)), dialog]
        dialog.show()

    def _show_details(self) -> None:
        self._open(self._chosen())

    def _open_record(self, record: JobRecord) -> None:
        self._open(Row(record))

    def _open(self, row: Row) -> None:
        JobDetails(row, self._window).show()

    def _copy_id(self) -> None:
        QApplication.clipboard().setText(self._chosen().record.job)

    def _copy_link(self) -> None:
        QApplication.clipboard().setText(self._chosen().record.url)

    def _ask_to_remove(self) -> None:
        rows = self._view.selected()
        process = plain(rows[0].record.process)
        records = [row.record for row in rows]
        only_here = QCheckBox(tr("Only from this &list; nothing changes on the server"))
        if not any(row.record.job and is_connected(row.record.connection) for row in rows):
            only_here.setChecked(True)
        ask(
            self._window,
            "hpgcRemoveJobsQuestion",
            tr("Remove Jobs"),
            tr("Remove this job of {}?").format(process)
            if len(rows) == 1
            else tr("Remove these {} jobs?").format(len(rows)),
            tr("The server removes it together with its results there. Files and layers that are here stay."),
            tr("&Remove"),
            lambda: self._remove(records, not only_here.isChecked()),
            None if any(row.is_elsewhere for row in rows) else only_here,
        )

    def _remove(self, records: list[JobRecord], on_server: bool) -> None:
        def work(feedback: QgsProcessingFeedback) -> None:
            for record in records:
                if on_server and record.job:
                    with client_of(connection(record.connection), feedback.isCanceled) as client:
                        client.job(record.job).dismiss()
                if record.key > 0:
                    JobStore().forget(record.key)

        is_elsewhere = any(record.key < 0 for record in records)
        self._begin(tr("Removing jobs"), work, lambda _: self.ask_servers() if is_elsewhere else self.changed.emit())


def _algorithm_id(record: JobRecord) -> str:
    return f"{PROVIDER}:{algorithm_name(record.connection, record.process)}"


def _algorithm(record: JobRecord) -> QgsProcessingAlgorithm | None:
    return QgsApplication.processingRegistry().algorithmById(_algorithm_id(record))


def _has_files(row: Row) -> bool:
    """Whether its process gives files or layers, and not only plain values."""
    algorithm = _algorithm(row.record)
    return algorithm is None or bool(algorithm.destinationParameterDefinitions())


def _offers_map_service(row: Row) -> bool:
    """Whether its rasters may stand on a map server: a job that was asked for files has no map service."""
    algorithm = _algorithm(row.record)
    may_be = row.is_elsewhere or row.record.values.get(RESULTS_PARAMETER) == How.MAP_SERVICE.value
    ways = algorithm.parameterDefinition(RESULTS_PARAMETER) if algorithm is not None else None
    return may_be and ways is not None and How.MAP_SERVICE.value in ways.options()


def _can_be_dismissed(row: Row) -> bool:
    return bool(row.record.job) and not row.state.ended and is_connected(row.record.connection)


def _can_be_removed(row: Row) -> bool:
    """Whether it has ended, its server can't be asked any more, or nobody knows whether it ever began."""
    record = row.record
    if row.state.ended or not is_connected(record.connection):
        return True
    return row.state is State.SUBMITTING and bool(record.message or not record.owner)
