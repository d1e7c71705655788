"""What stands on a certificate, and what must not."""

from dataclasses import asdict
from hashlib import sha256

import pytest

from panelsec.lot.certificate import Protected, certify, made_void, never_revealed
from panelsec.lot.record import SOLE, Record
from panelsec.lot.replay import Act, Kind
from panelsec.lot.text import Fault

from .example import COMMITMENT, ENTROPY, OPENED, PRIVATE, RECORD, VECTORS, at, solo

EXAMPLE = Record(COMMITMENT, ENTROPY, RECORD)
NOBODY = Protected()
NAMES = {f"REG-{n}": f"Name of {n}" for n in range(101, 114)}


def certificate(protected=NOBODY, earlier=()):
    return certify(
        EXAMPLE,
        PRIVATE,
        NAMES,
        paragraph="7.1",
        verifier="the text",
        draws=2,
        as_of=at(60),
        protected=protected,
        earlier=earlier,
    )


def test_a_certificate_says_all_that_it_must():
    printed = certificate()
    assert (printed.case, printed.draw, printed.paragraph) == ("DC-2026-014", 1, "7.1")
    assert "witness" in printed.mode
    assert (printed.commitment, printed.secret, printed.public) == (VECTORS["C"], VECTORS["r"], VECTORS["P"])
    assert (printed.head, printed.standing) == (VECTORS["record_head"], "ended by CLOSE")
    assert (printed.made, printed.received) == ("2026-10-12T09:05:00Z", "2026-10-12T09:20:00Z")
    assert [(seat.role, seat.people_in, seat.people_out) for seat in printed.seats] == [
        ("CHAIR", 3, (("COLLEGE", 1),)),
        ("RH", 5, (("PRIOR", 1),)),
        ("STUDENT", 3, (("TRAINING", 1),)),
    ]
    assert {seat.role: [t.person for t in seat.tickets] for seat in printed.seats} == VECTORS["order"]
    assert [t.ticket for t in printed.seats[0].tickets] == [
        VECTORS["tickets"]["CHAIR"][p] for p in ("P05", "P08", "P03")
    ]
    assert printed.happenings[5].detail == "LATE-OUT declared personal knowledge of a witness"
    assert len(printed.happenings) == 8
    assert printed.verifier == "the text"
    check = " ".join(printed.how_to_check)
    assert all(tool in check for tool in ("certutil", "shasum", "openssl", "python3 verify_lot1.py"))
    assert printed.verifier_digest == sha256(b"the text").hexdigest()


def test_a_certificate_says_which_draw_it_is_of_how_many_and_as_of_when():
    printed = certificate()
    assert (printed.draw, printed.draws, printed.as_of) == (1, 2, "2026-10-12T10:20:00Z")


def named(printed):
    return sorted(name for name in NAMES.values() if name in str(asdict(printed)))


def test_only_those_who_were_given_a_seat_are_named_one_who_left_it_among_them():
    printed = certificate()
    assert [seat.name for seat in printed.seats] == ["Name of 105", "Name of 113", "Name of 110"]
    assert named(printed) == ["Name of 105", "Name of 106", "Name of 110", "Name of 113"]
    assert [h.name for h in printed.happenings if h.act is Act.RELEASE] == ["Name of 106"]
    assert [t.name for t in printed.seats[1].tickets if t.person == "P06"] == ["Name of 106"]
    assert "REG-" not in str(asdict(printed))


def test_whoever_left_for_a_reason_that_is_not_told_keeps_the_pseudonym():
    assert "Name of 106" not in named(certificate(Protected(codes=frozenset({"illness"}))))
    assert "Name of 106" not in named(certificate(Protected(entries=frozenset({("RH", "REG-106")}))))


def test_a_conflict_that_is_not_told_hides_the_name_only_where_somebody_is_protected():
    sealed, record = solo(RH=dict.fromkeys("AB"))
    record = record.assign("RH", at(1)).release("RH", Kind.UNABLE, "CONFLICT", at(2))
    for protected, told in ((Protected(), 1), (Protected(codes=frozenset({"REPORTER"})), 0)):
        printed = certify(
            record,
            sealed.disclosures,
            {"A": "Name of A", "B": "Name of B"},
            paragraph="7.1",
            verifier="",
            draws=1,
            as_of=at(3),
            protected=protected,
        )
        assert str(asdict(printed)).count("Name of") == 3 * told


def test_a_code_that_would_unmask_somebody_is_printed_as_conflict():
    printed = certificate(Protected(codes=frozenset({"COLLEGE", "knowledge"})))
    assert printed.seats[0].people_out == (("CONFLICT", 1),)
    assert printed.happenings[5].detail == "LATE-OUT CONFLICT"
    assert "COLLEGE" not in str(asdict(printed))


def test_an_entry_that_would_unmask_somebody_is_printed_as_conflict():
    printed = certificate(Protected(entries=frozenset({("RH", "REG-109"), ("RH", "REG-101")})))
    assert printed.seats[1].people_out == (("CONFLICT", 1),)
    assert printed.happenings[5].detail == "LATE-OUT CONFLICT"
    assert printed.happenings[3].detail.startswith("UNABLE illness")


def test_of_several_reasons_those_that_unmask_nobody_stay():
    sealed, record = solo(RH={"A": "PRIOR,REPORTER", "B": "REPORTER", "C": None})
    printed = certify(
        record.assign("RH", at(1)),
        sealed.disclosures,
        {"C": "Name of C"},
        paragraph="7.1",
        verifier="",
        draws=1,
        as_of=at(2),
        protected=Protected(codes=frozenset({"REPORTER"})),
    )
    assert printed.seats[0].people_out == (("CONFLICT", 1), ("PRIOR", 1))
    assert (printed.seats[0].remark, printed.seats[0].name) == (SOLE, "Name of C")
    assert "trusted" in printed.mode
    assert printed.standing == "open"
    assert not printed.drawn


def test_counts_need_every_disclosure():
    with pytest.raises(Fault, match="every entry"):
        certify(EXAMPLE, OPENED, NAMES, paragraph="7.1", verifier="", draws=1, as_of=at(1))


def test_void_draws_and_secrets_never_revealed_stand_on_later_certificates():
    void = Record.start(COMMITMENT, ENTROPY).void("a wrong list", "Academic Secretary", at(1))
    sealed, record = solo(RH={"A": None})
    printed = certificate(earlier=(made_void(void), never_revealed(sealed.commitment)))
    assert (
        printed.earlier[0].fate
        == "void on 2026-10-12T09:21:00Z: a wrong list; by authority of Academic Secretary"
    )
    assert printed.earlier[1].fate == "sealed and never revealed"
    assert printed.earlier[1].commitment == record.draw.commitment.digest
    with pytest.raises(ValueError, match="not made void"):
        made_void(EXAMPLE)
    assert void.ended is Act.VOID
