"""Folders where a store must not be: synchronised ones and network drives, which break a write-ahead log."""

import os
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePath

from panelsec.storage.faults import PlaceRefused

_SYNC_NAMES = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "mobile documents": "iCloud",
    "cloudstorage": "a cloud service",
    "box sync": "Box",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "megasync": "MEGA",
    "pcloud drive": "pCloud",
    "pclouddrive": "pCloud",
    "seafile": "Seafile",
    "synologydrive": "Synology Drive",
    "tresorit": "Tresorit",
}
_IN_HOME = {"Box": "Box", "University of Cambridge": "SharePoint (OneDrive)"}
"""Names that mean a service there alone: libraries of SharePoint lie in a folder that is called after the organisation."""
_NETWORK_TYPES = frozenset(
    {"9p", "afpfs", "afs", "ceph", "cifs", "coda", "davfs", "glusterfs", "lustre", "ncpfs", "webdav"}
    | {"fuse.davfs2", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.sshfs"}
    | {"nfs", "nfs3", "nfs4", "smb", "smb2", "smb3", "smbfs"}
)
_REMOTE_DRIVE = 4


def refuse_folder(folder: Path) -> None:
    """Raise PlaceRefused where the folder is synchronised or on a network, as far as the system tells."""
    real = folder.resolve()
    named = synchronised_by(real, os.environ, Path.home())
    if named is None and _on_a_network(real):
        named = "a network drive"
    if named is not None:
        raise PlaceRefused(
            f"This folder belongs to {named}. A file there would be damaged sooner or later. Choose a "
            "folder on this computer’s own disk; backups may go elsewhere."
        )


def synchronised_by(folder: PurePath, environ: Mapping[str, str], home: PurePath) -> str | None:
    """The service that synchronises the folder, by the names that the services give to theirs."""
    for part in folder.parts:
        for start, service in _SYNC_NAMES.items():
            # "OneDrive - University", "Dropbox (Personal)", "GoogleDrive-x@y": the name, then no letter
            rest = part.casefold().removeprefix(start)
            if rest != part.casefold() and not rest[:1].isalpha():
                return service
    for name, service in _IN_HOME.items():
        if folder.is_relative_to(home / name):
            return service
    for name in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer"):
        if environ.get(name) and folder.is_relative_to(environ[name]):
            return "OneDrive"
    return _icloud_desktop(folder, Path(home))


def _icloud_desktop(folder: PurePath, home: Path) -> str | None:
    # With "Desktop & Documents Folders" on, the two keep their place but are listed in iCloud Drive too.
    drive = home / "Library" / "Mobile Documents" / "com~apple~CloudDocs"
    for name in ("Desktop", "Documents"):
        if folder.is_relative_to(home / name) and (drive / name).exists():
            return "iCloud"
    return None


def _on_a_network(folder: Path) -> bool:
    if sys.platform == "win32":
        return is_unc(str(folder)) or _remote_drive(folder)
    if sys.platform == "darwin":
        listed = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False)
        return mount_type(folder, macos_mounts(listed.stdout)) in _NETWORK_TYPES
    try:
        listed_mounts = Path("/proc/self/mountinfo").read_text(errors="surrogateescape")
    except OSError:
        return False
    return mount_type(folder, linux_mounts(listed_mounts)) in _NETWORK_TYPES


def is_unc(folder: str) -> bool:
    bare = folder.replace("/", "\\")
    if bare.startswith(("\\\\?\\", "\\\\.\\")):
        return bare[4:8].upper() == "UNC\\"
    return bare.startswith("\\\\")


def _remote_drive(folder: Path) -> bool:
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == _REMOTE_DRIVE)
    return False


def linux_mounts(mountinfo: str) -> Iterable[tuple[str, str]]:
    """(mount point, type) of each line of /proc/self/mountinfo."""
    for line in mountinfo.splitlines():
        before, _, after = line.partition(" - ")
        point = before.split()[4].replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")
        yield point, after.split()[0]


def macos_mounts(listed: str) -> Iterable[tuple[str, str]]:
    """(mount point, type) of each line such as `//x@server/share on /Volumes/share (smbfs, nodev)`."""
    for line in listed.splitlines():
        before, _, options = line.rpartition(" (")
        yield before.partition(" on ")[2], options.split(",")[0].rstrip(")")


def mount_type(folder: PurePath, mounts: Iterable[tuple[str, str]]) -> str | None:
    """The file system type of the innermost mount point that holds the folder."""
    best, kind = -1, None
    for point, its_kind in mounts:
        if folder.is_relative_to(point) and len(PurePath(point).parts) >= best:
            best, kind = len(PurePath(point).parts), its_kind
    return kind
