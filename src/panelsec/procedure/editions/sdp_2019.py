"""The Student Disciplinary Procedure of 2019 as data: every rule with its paragraph."""

from datetime import date

from panelsec.procedure.editions.edition import (
    Count,
    Deadline,
    Duty,
    Edition,
    Gate,
    Ground,
    Letter,
    SanctionRule,
    Seat,
)
from panelsec.procedure.editions.sdp_2019_paragraphs import PARAGRAPHS

OFFICE, RESPONDENT, UNIVERSITY = Duty.OFFICE, Duty.RESPONDENT, Duty.UNIVERSITY
WITHIN, CLEAR, BEFORE, MONTHS = Count.WITHIN, Count.CLEAR_BEFORE, Count.BEFORE, Count.MONTHS
OIA = "guidance of the Office of the Independent Adjudicator"

DEADLINES = (
    Deadline(
        "T01",
        "Commissioning decision to the Reporting Person",
        7,
        WITHIN,
        "the Investigating Officer had the decision",
        OFFICE,
        "3.9",
    ),
    Deadline(
        "T02",
        "Review of a decision not to investigate",
        14,
        WITHIN,
        "the Reporting Person was told",
        RESPONDENT,
        "3.9",
        right=True,
    ),
    Deadline(
        "T03", "Respondent told that there is no investigation", 7, WITHIN, "the decision", OFFICE, "3.10"
    ),
    Deadline(
        "T04",
        "Respondent told that there is no investigation",
        7,
        WITHIN,
        "the time for a review ended",
        OFFICE,
        "3.10",
    ),
    Deadline(
        "T05",
        "Student Discipline Officer’s decision, with report and evidence",
        7,
        WITHIN,
        "the Investigating Officer had the decision",
        OFFICE,
        "5.5",
    ),
    Deadline(
        "T06",
        "Minor sanction accepted, or the Committee chosen",
        7,
        WITHIN,
        "the Respondent received the decision",
        RESPONDENT,
        "5.5",
        right=True,
    ),
    Deadline(
        "T07",
        "Response, or request to call witnesses",
        10,
        BEFORE,
        "the meeting",
        RESPONDENT,
        "7.4",
        right=True,
    ),
    Deadline(
        "T08",
        "Papers to the Committee, the Respondent and the Investigating Officer",
        7,
        CLEAR,
        "the meeting",
        OFFICE,
        "7.6",
    ),
    Deadline("T09", "Decision letter", 7, WITHIN, "the decision", OFFICE, "7.14"),
    Deadline("T10", "Notes of the meeting", 14, WITHIN, "the meeting", OFFICE, "7.14"),
    Deadline(
        "T11",
        "Appeal",
        14,
        WITHIN,
        "the Respondent received the decision letter",
        RESPONDENT,
        "8.1",
        right=True,
    ),
    Deadline("T12", "Papers to the Appeal Committee", 7, CLEAR, "the meeting", OFFICE, "8.7"),
    Deadline("T13", "Appeal decision letter", 7, WITHIN, "the decision", OFFICE, "8.11"),
    Deadline(
        "T14",
        "Investigation and Committee’s decision complete",
        60,
        WITHIN,
        "the Respondent was told of the Concern",
        UNIVERSITY,
        "2.9",
    ),
    Deadline("T15", "Appeal decided", 30, WITHIN, "the Respondent appealed", UNIVERSITY, "8.3"),
    Deadline(
        "N01",
        "Notice of the meeting",
        21,
        CLEAR,
        "the meeting",
        OFFICE,
        "7.3",
        source="the office’s own rule",
    ),
    Deadline(
        "X01",
        "Completion of Procedures letter",
        28,
        WITHIN,
        "the final decision",
        OFFICE,
        "8.11",
        source=f"{OIA}, 2",
    ),
    Deadline(
        "X02",
        "Complaint to the Office of the Independent Adjudicator",
        12,
        MONTHS,
        "the Completion of Procedures letter",
        RESPONDENT,
        "1.1",
        right=True,
        source=f"{OIA}, 9.2",
    ),
    Deadline(
        "X03",
        "Request for a Completion of Procedures letter",
        1,
        MONTHS,
        "the end of the time for an appeal",
        RESPONDENT,
        "8.11",
        right=True,
        source=f"{OIA}, 5.1",
    ),
)

SEATS = {
    "DC": (
        Seat("chair", "Chair", "chair", ("7.1", "7.2"), lot_role="CHAIR"),
        Seat("regent_house", "Member of the Regent House", "regent_house", ("7.1", "7.2"), lot_role="RH"),
        Seat("student", "Student member", "student", ("7.1", "7.2"), lot_role="STUDENT"),
    ),
    "AC": (
        Seat("chair", "Chair", "ac_chair", ("8.4", "8.5"), lot_role="CHAIR"),
        Seat("regent_house", "Member of the Regent House", "ac_regent_house", ("8.4", "8.5"), lot_role="RH"),
        Seat("proctor", "Proctor", "proctor", ("8.4", "8.5"), by_lot=False),
    ),
}

GATES = (
    Gate("G01", True, "seating somebody whom 2.12 excludes", ("2.12", "7.1", "8.4")),
    Gate("G02", True, "drawing the Proctor by lot", ("8.4",)),
    Gate("G03", True, "a meeting with no Chair, or with fewer than two members", ("7.3", "8.6")),
    Gate(
        "G04",
        True,
        "a meeting of two without the Chair’s decision, or while somebody can still be drawn",
        ("7.3", "8.6"),
    ),
    Gate("G05", False, "papers that arrive too late", ("7.6", "8.7")),
    Gate("G06", False, "a notice that leaves the Respondent less than 7 days to answer", ("7.3", "7.4")),
    Gate("G07", True, "previous breaches shown before a finding", ("7.11",)),
    Gate("G08", True, "one Respondent’s mitigation in another’s hands", ("2.18",)),
    Gate("G09", True, "something withheld, or a protected identity, told", ("2.26", "4.1")),
    Gate("G10", True, "a sanction without a finding of breach", ("2.24", "7.12")),
    Gate("G11", True, "a sanction that is not the Officer’s to give, or damages above £250", ("5.4",)),
    Gate("G12", False, "College premises without that College’s permission", ("7.12",)),
    Gate("G13", True, "a decision letter before the decision is complete", ("7.14", "8.11")),
    Gate("G14", True, "carrying a sanction out while an appeal is open", ("8.12",)),
    Gate("G15", True, "a Secretary of the Appeal Committee with previous involvement", ("8.1",)),
    Gate("G16", True, "convening the Appeal Committee before the appeal is ruled eligible", ("8.1", "8.4")),
    Gate("G17", True, "a Completion of Procedures letter that is not due", ("8.10", "8.11")),
    Gate("G18", True, "somebody who sat before, on a fresh Committee", ("7.1", "8.10")),
    Gate("G19", True, "convening before the Respondent has chosen the procedure", ("fn11", "fn13")),
    Gate("G20", True, "going on after the referral was withdrawn", ("5.7",)),
    Gate("G21", True, "a Respondent who is not and was not a Registered Student", ("1.1",)),
    Gate("G22", False, "a letter past the Respondent’s representative, or the reverse", ("2.6",)),
    Gate("G23", True, "a report that would single somebody out", ("9.1",)),
    Gate("G24", False, "going on while the procedure is paused", ("2.14",)),
    Gate("G25", False, "papers or an outcome to somebody whom the paragraph does not name", ("7.6", "2.25")),
)

_MEMBERS, _IO, _R, _RP = "members", "investigating_officer", "respondent", "reporting_person"
_ST, _HOD, _SDO = "senior_tutor", "head_of_department", "student_discipline_officer"
LETTERS = (
    Letter("L01", "Acknowledgement of a Concern", _IO, (_RP,), ("3.5",)),
    Letter("L02", "Commissioning decision", _IO, (_RP,), ("3.9",), "T01"),
    Letter("L03", "No investigation", _IO, (_R,), ("3.10",), "T03"),
    Letter("L04", "Investigation opened", _IO, (_R,), ("4.1", "2.27")),
    Letter("L05", "Notes of an investigation meeting", _IO, (_R, _RP, "witness"), ("4.2",)),
    Letter("L06", "Investigation Report and evidence", _IO, (_SDO,), ("4.6", "4.4")),
    Letter(
        "L07",
        "Decision of the Student Discipline Officer",
        _IO,
        (_R, _RP, "witness", _ST, _HOD),
        ("5.5",),
        "T05",
    ),
    Letter("L08", "Answer to a minor sanction", _R, (_IO,), ("5.5", "5.6"), "T06"),
    Letter(
        "L09",
        "Withdrawal of the referral",
        _SDO,
        (_MEMBERS, _R, _IO, _SDO, _ST, _HOD, _RP, "witness"),
        ("5.7",),
    ),
    Letter("L10", "Conviction: no further action", _IO, (_R,), ("6.7",)),
    Letter("L11", "Record of the lot", "secretary", (_MEMBERS, _R, _IO), ("7.1", "7.3", "8.4", "8.6")),
    Letter("L12", "Notice of the meeting", "secretary", (_MEMBERS, _IO, _R, _ST), ("7.3",), "N01"),
    Letter("L13", "Invitation to the Respondent", "secretary", (_R,), ("7.4", "7.5", "7.8")),
    Letter(
        "L14",
        "The Chair’s rulings",
        "secretary",
        (_R, _RP, "witness", _IO, _MEMBERS),
        ("7.4", "7.8", "7.5", "2.18", "2.11", "7.3", "2.26"),
    ),
    Letter("L15", "Papers for the Discipline Committee", "secretary", (_MEMBERS, _R, _IO), ("7.6",), "T08"),
    Letter("L16", "Previous breaches", "secretary", (_MEMBERS,), ("7.11",)),
    Letter("L17", "Notes of the meeting", "note_taker", (_R,), ("7.14", "7.9"), "T10"),
    Letter(
        "L18", "Decision of the Discipline Committee", "secretary", (_R,), ("7.14", "7.13", "2.26"), "T09"
    ),
    Letter("L19", "Outcome for College and Department", "secretary", (_ST, _HOD), ("2.27", "7.14")),
    Letter(
        "L20", "Outcome for somebody personally affected", "secretary", (_RP, "witness"), ("2.28", "7.14")
    ),
    Letter("L21", "Delay", "secretary", (_R, _RP), ("2.9",)),
    Letter("L22", "Appeal received", "secretary", (_R,), ("8.3", "8.4")),
    Letter("L23", "Time for an appeal", "secretary", (_R,), ("8.1",)),
    Letter("L24", "Request to the Proctors", "secretary", ("proctors",), ("8.4",)),
    Letter("L25", "Notice of the Appeal Committee’s meeting", "secretary", (_MEMBERS,), ("8.6",)),
    Letter("L26", "Membership of the Appeal Committee", "secretary", (_R,), ("8.6",)),
    Letter("L27", "Papers for the Appeal Committee", "secretary", (_MEMBERS,), ("8.7",), "T12"),
    Letter("L28", "Further information", "secretary", (_R,), ("8.8",)),
    Letter("L29", "Decision of the Appeal Committee", "secretary", (_R,), ("8.11",), "T13"),
    Letter("L30", "Completion of Procedures Letter", "secretary", (_R,), ("8.11", "1.1"), "X01"),
    Letter(
        "L31",
        "Instruction to carry a sanction out",
        "secretary",
        (_ST, _HOD, _IO, _SDO, "academic_secretary", _R),
        ("8.12", "2.25"),
    ),
    Letter("L32", "Annual report", "secretary", ("general_board", "council"), ("9.1", "9.2")),
    Letter("L33", "Update on precautionary action", "secretary", ("academic_secretary", _ST), ("2.19",)),
    Letter("L34", "Choice of procedure", "secretary", (_R,), ("fn11", "fn13")),
    Letter("L35", "Record of adjustments", _IO, ("secretary",), ("2.5",)),
)

GROUNDS = (
    Ground("a", "the procedures were not followed properly", "8.2(a)"),
    Ground("b", "the Discipline Committee reached an unreasonable decision", "8.2(b)"),
    Ground(
        "c", "there is new material evidence that could not, for valid reasons, be given earlier", "8.2(c)"
    ),
    Ground("d", "there was bias, or a reasonable perception of bias", "8.2(d)"),
    Ground("e", "the penalty was disproportionate, or not permitted", "8.2(e)"),
    Ground("w", "the Chair’s decision on calling a witness", "7.4"),
)

SANCTIONS = (
    SanctionRule("5.4(a)", "Written warning on the record", True),
    SanctionRule("5.4(b)", "Payment of the cost of material damage", True, cap_gbp=250),
    SanctionRule("5.4(c)", "Written apology", True),
    SanctionRule("5.4(d)", "Educative or reflective session", True),
    SanctionRule("5.4(e)", "Written reflection", True),
    SanctionRule("5.4(f)", "No contact with a Reporting Person or Witness", True),
    SanctionRule("7.12(a)", "Restrictions or conditions on premises, facilities or services", False),
    SanctionRule("7.12(b)", "Change to academic results, or removal of academic awards", False),
    SanctionRule("7.12(c)", "Exclusion from membership of the University, with removal of awards", False),
    SanctionRule("7.12(d)", "A lighter penalty", False),
)

RULINGS = {
    "joint_hearing": ("One hearing or several", "2.18", ("single", "separate")),
    "two_members": ("A meeting of two members", "7.3", ("fair", "not_fair")),
    "withhold": ("Evidence withheld from a Respondent", "2.26", ("withhold", "share")),
    "absence": ("The reason for an absence", "7.5", ("sufficient", "not_sufficient")),
    "witness": ("A request to call a witness", "7.4", ("permit", "other_format", "refuse")),
    "video": ("Attendance by video", "7.5", ("permit", "refuse")),
    "late_response": ("A late response", "7.4", ("admit", "refuse")),
    "behaviour": ("Behaviour in the procedure", "2.22", ("warn", "limit")),
}

DECISIONS = {
    "officer": (
        "The Student Discipline Officer’s decision",
        "5.2",
        ("commission", "not_commission", "minor_sanction", "refer", "no_further_action", "other_procedure"),
    ),
    "conviction": (
        "The Student Discipline Officer’s decision on a conviction",
        "6.6",
        ("refer", "no_further_action"),
    ),
    "election": ("The answer to a minor sanction", "5.5", ("accept", "reject", "silence")),
    "procedure": ("The choice of procedure", "fn13", ("SDP-2019", "earlier")),
    "leaving": ("Why a member will not sit", "7.3", ("declined", "unable", "knows_party")),
    "sitting": ("How a sitting ended", "7.8", ("held", "paused", "reserved")),
    "finding": ("The finding", "7.10", ("breach", "dismissed")),
    "appeal": ("The decision on an appeal", "8.9", ("dismissed", "upheld")),
    "disposal": ("What follows from an appeal that is upheld", "8.10", ("remit", "own_decision")),
}

SDP_2019 = Edition(
    id="SDP-2019",
    title="Student Disciplinary Procedure",
    in_force=date(2019, 10, 1),
    paragraphs=PARAGRAPHS,
    deadlines={d.id: d for d in DEADLINES},
    seats=SEATS,
    gates={g.id: g for g in GATES},
    letters={letter.id: letter for letter in LETTERS},
    grounds={g.id: g for g in GROUNDS},
    sanctions={s.paragraph: s for s in SANCTIONS},
    rulings=RULINGS,
    decisions=DECISIONS,
)

EDITIONS = {SDP_2019.id: SDP_2019}
