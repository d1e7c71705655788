"""Makes resources/fonts anew: static, unhinted subsets of Noto (OFL) and the sRGB profile; needs pip, npm, fontTools.

Run as: python packaging/fonts.py
"""

import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path
from typing import NamedTuple

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont
from PIL import ImageCms

OUT = Path(__file__).resolve().parents[1] / "resources" / "fonts"
WHEELS = ("fontpkg-noto-sans==2.15", "manimgx-fonts==2026.9.26.post1", "justmytype-intl-cjk==0.1.0")
TARBALLS = ("@expo-google-fonts/noto-sans-mono@0.4.2",)
EPOCH_2022 = 3723840000  # in seconds since 1904, as the head table counts: same sources, same bytes

INDIC = {*range(0x0900, 0x0D00), *range(0x1CD0, 0x1D00), *range(0xA830, 0xA840), *range(0xA8E0, 0xA900)}
HAN_AND_KANA = {
    *range(0x2E80, 0x3100),
    *range(0x31C0, 0xA000),
    *range(0xF900, 0xFB00),
    *range(0xFF00, 0xFFF0),
}
HANGUL = {*range(0x1100, 0x1200), *range(0x3130, 0x3190), *range(0xAC00, 0xD7B0)}
EVERYTHING = set(range(0x20, 0x10000))  # our PDF writer maps text to one UTF-16 unit


class Static(NamedTuple):
    """One file to make: from which source, at which weight, with which characters."""

    name: str
    source: str
    weight: int
    characters: set[int]


LATIN = EVERYTHING - INDIC  # Indic scripts need shaping, which we do not do: better refused than wrong
STATICS = (
    Static("NotoSans-Regular", "NotoSans[wdth,wght].ttf", 400, LATIN),
    Static("NotoSans-Bold", "NotoSans[wdth,wght].ttf", 700, LATIN),
    Static("NotoSans-Italic", "NotoSans-Italic[wdth,wght].ttf", 400, LATIN),
    Static("NotoSans-BoldItalic", "NotoSans-Italic[wdth,wght].ttf", 700, LATIN),
    Static("NotoSansMono-Regular", "NotoSansMono_400Regular.ttf", 400, LATIN),
    *(
        Static(f"NotoSans{script}-{style}", f"NotoSans{script}[wght].ttf", weight, EVERYTHING)
        for script in ("Arabic", "Hebrew", "Armenian", "Georgian", "Ethiopic")
        for style, weight in (("Regular", 400), ("Bold", 700))
    ),
    Static("NotoSansSC-Regular", "NotoSansSC[wght].ttf", 400, HAN_AND_KANA),
    Static("NotoSansKR-Regular", "NotoSansKR[wght].ttf", 400, HANGUL),
)


def fetch(folder: Path) -> dict[str, Path]:
    """Every font and licence of the pinned packages, by file name."""
    pip = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(folder), *WHEELS]
    subprocess.run(pip, check=True)
    for tarball in TARBALLS:
        subprocess.run(["npm", "pack", "-s", tarball], check=True, cwd=folder)
    for wheel in folder.glob("*.whl"):
        zipfile.ZipFile(wheel).extractall(folder / wheel.stem)
    for tarball_file in folder.glob("*.tgz"):
        with tarfile.open(tarball_file) as archive:
            archive.extractall(folder / tarball_file.stem, filter="data")
    return {path.name: path for path in folder.rglob("*.ttf")} | {
        "OFL.txt": next(folder.rglob("notosanssc/OFL.txt"))
    }


def make(static: Static, source: Path) -> None:
    font = TTFont(source, recalcTimestamp=False)
    if "fvar" in font:
        axes = {axis.axisTag: axis.defaultValue for axis in font["fvar"].axes} | {"wght": static.weight}
        font = instantiateVariableFont(font, axes)
    options = Options(
        hinting=False, layout_features=[], notdef_outline=True, name_IDs=[0, 1, 2, 4, 6, 13, 14]
    )
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "STAT", "BASE", "vhea", "vmtx", "VORG", "DSIG", "meta"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=static.characters)
    subsetter.subset(font)
    family, style = static.name.split("-")
    for number, text in ((1, family), (2, style), (4, f"{family} {style}"), (6, static.name)):
        font["name"].setName(text, number, 3, 1, 0x409)
        font["name"].setName(text, number, 1, 0, 0)
    font["head"].modified = EPOCH_2022
    font.save(OUT / f"{static.name}.ttf")


def srgb() -> bytes:
    """The sRGB profile, without the day on which it was made."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = bytes.fromhex("07e600010001000000000000")
    return bytes(profile)


def licences(files: dict[str, Path]) -> str:
    """The copyright line of each font, then the licence once."""
    lines = {str(TTFont(path)["name"].getDebugName(0)) for path in map(OUT.joinpath, made())}
    return "\n".join(sorted(lines)) + "\n\n" + files["OFL.txt"].read_text("utf-8").split("\n", 1)[1].lstrip()


def made() -> list[str]:
    return [f"{static.name}.ttf" for static in STATICS]


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        files = fetch(Path(folder))
        for static in STATICS:
            make(static, files[static.source])
        (OUT / "OFL.txt").write_text(licences(files), "utf-8")
    (OUT / "srgb.icc").write_bytes(srgb())


if __name__ == "__main__":
    main()
