"""A copy that the disk does not let us finish says nothing against the database it was made of."""

import shutil
from pathlib import Path

import pytest

from storage.copying import finish_copy
from storage.errors import NotWhole, StorageUnavailable
from tests.storage.test_full_disk import files_no_longer_than


def test_a_full_disk_is_not_taken_for_a_broken_database(sqlite_template: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    shutil.copy(sqlite_template, copy)
    with files_no_longer_than(100), pytest.raises(StorageUnavailable):
        finish_copy(copy)
    finish_copy(copy)


def test_a_broken_copy_is_refused(sqlite_template: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    copy.write_bytes(sqlite_template.read_bytes()[:9000])
    with pytest.raises(NotWhole):
        finish_copy(copy)
