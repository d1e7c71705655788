"""Folders where a store would be harmed are refused."""

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from panelsec.storage.faults import PlaceRefused
from panelsec.storage.keychain import MemoryKeychain
from panelsec.storage.locations import (
    is_unc,
    linux_mounts,
    macos_mounts,
    mount_type,
    refuse_folder,
    synchronised_by,
)
from panelsec.storage.store import Store

from .conftest import NOW, Kept

HOME = PurePosixPath("/nowhere/home")


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        (PureWindowsPath(r"C:\Users\x\OneDrive - University of Cambridge\Cases"), "OneDrive"),
        (PureWindowsPath(r"C:\Users\x\OneDrive"), "OneDrive"),
        (PureWindowsPath(r"C:\Users\x\iCloudDrive\Cases"), "iCloud"),
        (PureWindowsPath(r"G:\My Drive\Cases"), "Google Drive"),
        (PurePosixPath("/home/x/Dropbox (Personal)/cases"), "Dropbox"),
        (
            PurePosixPath("/Users/x/Library/CloudStorage/GoogleDrive-x@example.org/My Drive"),
            "a cloud service",
        ),
        (PurePosixPath("/Users/x/Library/Mobile Documents/com~apple~CloudDocs"), "iCloud"),
        (PurePosixPath("/home/x/Google Drive"), "Google Drive"),
        (PurePosixPath("/nowhere/home/University of Cambridge/OSCCA - Documents"), "SharePoint (OneDrive)"),
        (PurePosixPath("/nowhere/home/Box/cases"), "Box"),
        (PurePosixPath("/srv/Box/cases"), None),
        (PurePosixPath("/home/x/pCloudDrive"), "pCloud"),
        (PurePosixPath("/home/x/dropboxes"), None),
        (PurePosixPath("/home/x/Cases"), None),
        (PureWindowsPath(r"C:\Users\x\AppData\Local\panelsec"), None),
    ],
)
def test_a_synchronised_folder_is_known_by_its_name(folder: PurePosixPath, service: str | None) -> None:
    assert synchronised_by(folder, {}, HOME) == service


def test_documents_that_were_moved_into_onedrive_are_known_by_the_environment() -> None:
    environ = {"OneDriveCommercial": r"D:\Work Files"}
    assert synchronised_by(PureWindowsPath(r"d:\work files\Documents"), environ, HOME) == "OneDrive"
    assert synchronised_by(PureWindowsPath(r"D:\Other"), environ, HOME) is None


def test_a_desktop_that_icloud_keeps_is_known(tmp_path: Path) -> None:
    assert synchronised_by(tmp_path / "Desktop" / "cases", {}, tmp_path) is None
    (tmp_path / "Library" / "Mobile Documents" / "com~apple~CloudDocs" / "Desktop").mkdir(parents=True)
    assert synchronised_by(tmp_path / "Desktop" / "cases", {}, tmp_path) == "iCloud"
    assert synchronised_by(tmp_path / "cases", {}, tmp_path) is None


@pytest.mark.parametrize(
    ("folder", "unc"),
    [
        (r"\\server\share", True),
        ("//server/share", True),
        (r"\\?\UNC\server\x", True),
        (r"\\?\C:\x", False),
        (r"C:\x", False),
    ],
)
def test_a_network_path_of_windows_is_known(folder: str, unc: bool) -> None:
    assert is_unc(folder) is unc


def test_the_innermost_mount_counts() -> None:
    listed = (
        "22 1 254:0 / / rw,relatime - ext4 /dev/vda rw\n"
        "40 22 0:30 / /home/x/My\\040Share rw - cifs //server/share rw\n"
        "41 40 0:31 / /home/x/My\\040Share/local rw shared:1 - ext4 /dev/vdb rw\n"
    )
    kinds = [
        mount_type(PurePosixPath(folder), linux_mounts(listed))
        for folder in ("/home/x", "/home/x/My Share/a", "/home/x/My Share/local/a")
    ]
    assert kinds == ["ext4", "cifs", "ext4"]


def test_what_is_mounted_last_on_a_folder_is_what_one_sees_there() -> None:
    mounts = [("/", "ext4"), ("/srv/cases", "ext4"), ("/srv/cases", "cifs")]
    assert mount_type(PurePosixPath("/srv/cases/2026"), mounts) == "cifs"


def test_the_mounts_of_macos_are_read() -> None:
    listed = (
        "/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)\n"
        "//x@server/Office Files on /Volumes/Office Files (smbfs, nodev, nosuid, mounted by x)\n"
    )
    assert mount_type(PurePosixPath("/Volumes/Office Files/a"), macos_mounts(listed)) == "smbfs"
    assert mount_type(PurePosixPath("/Users/x"), macos_mounts(listed)) == "apfs"


def test_a_local_folder_is_taken_and_a_synchronised_one_refused(tmp_path: Path, kept: Kept) -> None:
    refuse_folder(tmp_path)
    synced = tmp_path / "Dropbox"
    synced.mkdir()
    with pytest.raises(PlaceRefused, match="belongs to Dropbox"):
        Store.make(synced / "a.panelsec", MemoryKeychain(), now=NOW, by="Secretary")
    moved = kept.place.rename(synced / "a.panelsec")
    with pytest.raises(PlaceRefused, match="belongs to Dropbox"):
        Store.unlock(moved, kept.keychain)
    (tmp_path / "link").symlink_to(synced)
    with pytest.raises(PlaceRefused):
        refuse_folder(tmp_path / "link")
