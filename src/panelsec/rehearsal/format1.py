"""The fields and keywords of a rehearsal file of format 1."""

Spec = tuple[str, str]
"""The fields that must be there, and those that may."""

CASE: Spec = (
    "format id title edition office people colleges departments panels rules_alleged documents acts expect",
    "",
)
OFFICE: Spec = ("secretary", "closures")
PEOPLE: Spec = ("respondents", "reporting_persons witnesses officers")
OFFICERS: Spec = (
    "",
    "investigating_officer student_discipline_officer note_taker senior_tutor head_of_department",
)
RESPONDENT: Spec = (
    "id name colleges departments status email",
    "postal previous_breaches adjustments professional_course graduated conduct",
)
REPORTING_PERSON: Spec = ("id name colleges departments student", "anonymous")
WITNESS: Spec = ("id name", "")
MEMBER: Spec = (
    "id name colleges departments panels",
    "unavailable trained knows appointed_from appointed_to office",
)
DOCUMENT: Spec = ("id title kind", "of text file rule refers_to")
MEASURE: Spec = ("paragraph terms", "amount_gbp college college_permission if_broken")
BREACH: Spec = ("rule year", "")
REPRESENTATIVE: Spec = ("name email", "")
LISTS = ("colleges", "departments", "rules_alleged", "panels", "documents", "acts")
NESTED = {"sanctions": MEASURE, "breaches": BREACH, "previous_breaches": BREACH}
"""Fields that hold a list of parts."""
ACTS: dict[str, Spec] = {
    "inform": ("letter to via", ""),
    "pause": ("reason", ""),
    "resume": ("reason", ""),
    "sdo_decide": ("decision", "respondents sanctions reasons route"),
    "elect": ("respondent answer", ""),
    "withdraw": ("reason", ""),
    "choose_procedure": ("respondent count edition", ""),
    "add_respondent": ("person", ""),
    "authorise": ("respondent representative", ""),
    "appoint": ("person", ""),
    "fix_meeting": ("committee start place mode", "why respondents"),
    "draw": ("committee", "seats"),
    "seat": ("committee seat person", ""),
    "stand_down": ("committee seat why", "reason"),
    "confirm_proctor": ("committee person", ""),
    "rule": ("committee about decision reason", "document respondent"),
    "receive": ("document from", "admits witnesses"),
    "disclose_to": ("to", "document exclusion committee"),
    "send": ("letter to via", "respondent reason"),
    "meet": ("committee present outcome", "chair notes"),
    "find": ("committee respondent finding reasons", "rule count not_relied_on"),
    "disclose_breaches": ("committee respondent breaches", ""),
    "sanction": ("committee respondent sanctions reasons", ""),
    "appeal": ("respondent grounds", "text documents"),
    "extend_appeal": ("respondent until reason", ""),
    "rule_on_appeal": ("respondent eligible reason", "why"),
    "decide_appeal": ("committee respondent decision reasons", "disposal grounds sanctions"),
    "waive_appeal": ("respondent", ""),
    "request_completion": ("respondent", ""),
    "implement": ("respondent sanction", ""),
    "non_compliance": ("respondent sanction", "what"),
    "annual_report": ("year", "group_by"),
}
ANY_ACT = "by override probe expect"
RULINGS = {
    "joint_hearing": "single separate",
    "two_members": "fair not_fair",
    "withhold": "withhold share",
    "absence": "sufficient not_sufficient",
    "witness": "permit other_format refuse",
    "video": "permit refuse",
    "late_response": "admit refuse",
}
WORDS = {
    "via": "email post hand",
    "mode": "in_person video hybrid",
    "route": "rules conviction",
    "answer": "accept reject silence",
    "outcome": "held paused reserved",
    "finding": "breach dismissed",
    "disposal": "remit own_decision",
    "about": " ".join(RULINGS),
    "sdo_decide.decision": "commission not_commission refer minor_sanction no_further_action other_procedure",
    "decide_appeal.decision": "dismissed upheld",
    "stand_down.why": "declined unable knows_party",
    "rule_on_appeal.why": "late no_ground",
    "choose_procedure.edition": "SDP-2019 earlier",
}
PANELS = ("chair", "regent_house", "student", "ac_chair", "ac_regent_house", "proctor")
