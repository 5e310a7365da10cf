"""What a person sees of bytes on their way: the bar often, words seldom."""

import re

import pytest
from qgis.PyQt.QtCore import QLocale

from hpgc_provider.jobs.transfer_progress import TransferProgress, time_text
from tests.feedback import Recorder

MB = 1_000_000


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


class Transfer:
    """A transfer on a clock of its own."""

    def __init__(self, start=0.0, share=15.0, label="Sending the request"):
        self.now = 1000.0
        self.feedback = Recorder()
        self.told = TransferProgress(self.feedback, label, start, share, lambda: self.now)

    def run(self, total, rate, step=0.05, begin=0, known=True):
        """Passes ``total`` bytes at ``rate`` bytes a second, told every ``step`` seconds."""
        done = begin
        while done < total:
            self.now += step
            done = min(total, done + int(rate * step))
            self.told(done, total if known else 0)


def test_what_takes_no_time_is_not_talked_about():
    transfer = Transfer()
    transfer.run(20 * MB, 40 * MB)
    assert transfer.feedback.lines == []
    assert transfer.feedback.progress_seen[-1] == 15


def test_the_bytes_the_rate_and_the_time_left_are_told():
    transfer = Transfer()
    transfer.run(1400 * MB, 38 * MB)
    first, *_, last = transfer.feedback.lines
    assert re.fullmatch(r"Sending the request: 1[45]\d MB of 1\.4 GB, 38 MB/s, 3[23] s left", first)
    assert last == "Sending the request: 1.4 GB of 1.4 GB, 38 MB/s"


def test_the_bar_moves_smoothly_but_at_most_four_times_a_second():
    transfer = Transfer(85, 15)
    transfer.run(400 * MB, 10 * MB, step=0.01)
    seen = transfer.feedback.progress_seen
    assert 40 * 3 <= len(seen) <= 40 * 4 + 1
    assert seen == sorted(seen)
    assert 85 <= seen[0] < 86
    assert seen[-1] == 100


@pytest.mark.parametrize(("hours", "most"), [(0.01, 16), (1, 110), (10, 160)])
def test_the_log_is_not_flooded_however_long_it_takes(hours, most):
    transfer = Transfer()
    transfer.run(hours * 3600 * MB, MB, step=0.5)
    assert 4 < len(transfer.feedback.lines) <= most


def test_the_rate_is_that_of_the_last_seconds():
    transfer = Transfer()
    transfer.run(500 * MB, 50 * MB)
    done = 500 * MB
    for _ in range(400):
        transfer.now += 0.05
        done += int(2 * MB * 0.05)
        transfer.told(done, 1000 * MB)
    assert "2.0 MB/s" in transfer.feedback.lines[-1]


def test_of_an_unknown_length_only_what_came_is_told():
    transfer = Transfer(85, 15, "Fetching “out”")
    transfer.run(300 * MB, 20 * MB, step=0.5, known=False)
    assert transfer.feedback.lines[0] == "Fetching “out”: 100 MB, 20 MB/s"
    assert transfer.feedback.progress_seen == []


def test_the_bar_does_not_go_back_where_a_transfer_begins_anew():
    transfer = Transfer()
    transfer.run(80 * MB, 10 * MB)
    transfer.run(100 * MB, 10 * MB)
    assert transfer.feedback.progress_seen == sorted(transfer.feedback.progress_seen)
    assert all("-" not in line for line in transfer.feedback.lines)


def test_a_transfer_of_nothing_is_no_trouble():
    transfer = Transfer()
    transfer.told(0, 0)
    transfer.now += 6
    transfer.told(0, 100)
    assert transfer.feedback.lines == ["Sending the request: 0 bytes of 100 bytes"]


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.2, "1 s"), (26, "26 s"), (99, "99 s"), (240, "4 min"), (3590, "1 h 0 min"), (7500, "2 h 5 min")],
)
def test_the_time_left_is_rounded(seconds, text):
    assert time_text(seconds) == text
