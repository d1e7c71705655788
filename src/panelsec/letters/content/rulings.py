"""What letters say about the Chair's rulings: each reader's own, and no withheld paper by name (2.26)."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, timedelta

from panelsec.errors import Refused
from panelsec.letters.content.meetings import committee_name
from panelsec.letters.occasion import Occasion
from panelsec.letters.secrecy import kept_from, names, tells_of, ways_to_name
from panelsec.procedure import events as ev
from panelsec.procedure.in_words.phrases import capital
from panelsec.procedure.papers.sharing import withheld
from panelsec.procedure.rulings import concerned


@dataclass(frozen=True)
class Ruling:
    """One ruling of the Chair as this recipient is told of it."""

    heading: str
    sentence: str
    cites: str
    made: date
    chair: str
    reason: str
    reviewable: bool = False
    appealable: bool = False


def rulings(occasion: Occasion) -> dict[str, object]:
    """The rulings that concern the recipient and that no earlier L14 has told."""
    case = occasion.case
    sent = [e for e in case.all(ev.LetterSent) if (e.letter, e.to) == ("L14", occasion.to)]
    before = case.events.index(sent[-1]) if sent else -1
    mine = [(i, e) for i, e in enumerate(case.events) if isinstance(e, ev.Ruled) and concerns(occasion, e)]
    new = [e for i, e in mine if i > before] or [e for _, e in mine]
    if not new:
        raise Refused(f"No ruling of the Chair concerns {case.name(occasion.to)}.", cites=("7.4",))
    review_by = occasion.received + timedelta(days=14)
    of = {committee_name(case.committee(e.committee)) for e in new}
    return {
        "rulings": _numbered([told(occasion, e) for e in new]),
        "committee": of.pop() if len(of) == 1 else "Committee",
        "review_by": review_by,
    }


def _numbered(several: list[Ruling]) -> list[Ruling]:
    """Headings that would be the same, told apart: '(1 of 2)'."""
    of = Counter(r.heading for r in several)
    seen: Counter[str] = Counter()
    told_apart = []
    for ruling in several:
        seen[ruling.heading] += 1
        which = f" ({seen[ruling.heading]} of {of[ruling.heading]})" if of[ruling.heading] > 1 else ""
        told_apart.append(replace(ruling, heading=ruling.heading + which))
    return told_apart


def concerns(occasion: Occasion, ruling: ev.Ruled) -> bool:
    """Whether a ruling is one that this recipient is told of."""
    committee = occasion.case.committee(ruling.committee)
    if occasion.sending.committee not in (None, ruling.committee):
        return False
    if occasion.reader:
        paper = occasion.case.documents.get(ruling.document or "")
        owner = (
            paper.of
            if paper and ruling.about != "withhold" and paper.of in occasion.case.respondents
            else None
        )
        mine = {ruling.respondent, owner} <= {None, occasion.reader}
        return mine and occasion.reader in concerned(occasion.case, ruling)
    match occasion.audience:
        case "reporting_person" | "witness":
            return ruling.about == "witness" and ruling.witness in (None, occasion.to)
        case "members":
            return occasion.to in committee.served
        case _:
            return True


def told(occasion: Occasion, ruling: ev.Ruled) -> Ruling:
    """A ruling in the words for this recipient."""
    own = occasion.reader is not None
    about = occasion.case.respondents.get(ruling.respondent or "")
    several = len(occasion.case.committee(ruling.committee).respondents) > 1
    who = "you" if own else (about.name if about else f"the Respondent{'s' if several else ''}")
    _, cites, _ = occasion.case.edition.rulings[ruling.about]
    if occasion.case.committee(ruling.committee).is_appeal and ruling.about == "two_members":
        cites = "8.6"
    return Ruling(
        heading=_heading(occasion, ruling, who),
        sentence=_sentence(occasion, ruling, who),
        cites=cites,
        made=ruling.at.date(),
        chair=occasion.case.name(ruling.chair) if ruling.chair else "",
        reason=reason_told(occasion, ruling),
        reviewable=own and (ruling.about, ruling.decision) == ("withhold", "withhold"),
        appealable=own and ruling.about == "witness" and ruling.decision != "permit",
    )


def _heading(occasion: Occasion, ruling: ev.Ruled, who: str) -> str:
    if ruling.about == "withhold":
        kept = "is not shared" if ruling.decision == "withhold" else "was under consideration"
        return f"Evidence that {kept}{f' with {who}' if ruling.decision == 'withhold' else ''}"
    heading = occasion.case.edition.rulings[ruling.about][0]
    called = _called(occasion, ruling)
    return f"{heading}: {called}" if called not in ("", "you") else heading


def _called(occasion: Occasion, ruling: ev.Ruled) -> str:
    """The witness whom a ruling is about: as it says; else the only one asked for, or the one
    whom its reason names; 'you'; '' where it is not plain, or not this reader's to know."""
    case = occasion.case
    if ruling.about != "witness":
        return ""
    asked = {
        w
        for e in case.received
        if ruling.respondent in (None, case.respondent_of(e.sender))
        for w in e.witnesses
    }
    hidden = [way for p in case.protected for way in ways_to_name(p.name)]
    named = [w for w in asked if any(names(ruling.grounds, way) for way in ways_to_name(case.name(w)))]
    found = [ruling.witness] if ruling.witness else list(named or asked)
    if len(found) != 1:
        return ""
    if occasion.audience in ("reporting_person", "witness"):
        return "you" if found[0] == occasion.to else ""
    name = case.name(found[0])
    return "" if any(names(name, way) for way in hidden) else name


def reason_told(occasion: Occasion, ruling: ev.Ruled) -> str:
    """As recorded, but for what would tell a withheld thing, and for why somebody cannot come (2.25, 2.26)."""
    personal = ruling.about in ("absence", "video", "behaviour") and not occasion.reader
    personal = personal or occasion.audience in ("reporting_person", "witness")
    case, reader = occasion.case, occasion.reader
    ids = {ruling.document or ""} | {d for d in case.documents if reader and withheld(case, d, reader)}
    secret = [case.documents[d] for d in ids if d in case.documents]
    reveals = ruling.about == "withhold" and tells_of(occasion.case, secret, ruling.grounds)
    return "" if personal or reveals else ruling.grounds


def _sentence(occasion: Occasion, ruling: ev.Ruled, who: str) -> str:
    paper = occasion.case.documents.get(ruling.document or "")
    named = paper is not None and not kept_from(occasion, paper.id) and ruling.about != "withhold"
    title = f"‘{paper.title}’" if paper and named else "one item of evidence"
    called = _called(occasion, ruling)
    witness = "You" if called == "you" else called or "The witness"
    absent = "Your reason for not attending" if who == "you" else "The reason given for the absence"
    subject = who if ruling.respondent and who != "you" else capital(who)
    sentences = {
        ("joint_hearing", "single"): "There will be one hearing for all Respondents together.",
        ("joint_hearing", "separate"): "There will be a separate hearing for each Respondent.",
        ("two_members", "fair"): "The meeting may be held with two members: the Chair has decided that this is fair and in the interests of all parties.",
        ("two_members", "not_fair"): "The meeting will not be held with two members only.",
        ("withhold", "withhold"): f"One item of evidence is withheld: it will not be shared with {who}.",
        ("withhold", "share"): f"One item of evidence that had been under consideration will be shared with {who}.",
        ("absence", "sufficient"): f"{absent} is sufficient, so the meeting will be rearranged.",
        ("absence", "not_sufficient"): f"{absent} is not sufficient, so the date of the meeting stands.",
        ("witness", "permit"): f"{witness} may attend the meeting as a witness." if witness != "The witness" else "The witness may attend the meeting.",
        ("witness", "other_format"): f"{witness} will give evidence in another way than by attending the meeting in person.",
        ("witness", "refuse"): f"{witness} will not be called{' as a witness' if witness != 'The witness' else ''}.",
        ("video", "permit"): f"{subject} may attend the meeting by video.",
        ("video", "refuse"): f"{subject} may not attend the meeting by video.",
        ("late_response", "admit"): f"{title} came after the response day and is admitted all the same." if named else "What came in after the response day is admitted all the same.",
        ("late_response", "refuse"): f"{title} came after the response day and is not admitted." if named else "What came in after the response day is not admitted.",
        ("behaviour", "warn"): f"{subject} must keep to respectful and reasonable behaviour. This is a warning.",
        ("behaviour", "limit"): f"{subject} may take part in the procedure only as the Chair says here, even if that affects how the case is considered.",
    }  # fmt: skip
    return sentences[ruling.about, ruling.decision]
