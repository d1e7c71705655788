"""On which screen each kind of event is made, and the test that makes it there; `conftest` holds that test to it."""

from panelsec.procedure import events as ev

PLAIN = "test_plain_case.test_a_whole_case_goes_by_keyboard_from_an_empty_computer_to_the_last_letter"
APPEAL = "test_appeal.test_"
DECISION = "test_decision.test_"
REFERRAL = "test_referral.test_"
CUSTODY = "test_custody.test_"

MADE: dict[type[ev.Event], tuple[str, str]] = {
    ev.CaseOpened: ("cases", PLAIN),
    ev.RespondentAdded: ("referral", PLAIN),
    ev.RespondentChanged: ("referral", f"{REFERRAL}a_correction_asks_why_and_leaves_the_earlier_record"),
    ev.ReportingPersonAdded: (
        "referral",
        f"{REFERRAL}a_protected_reporting_person_is_shown_by_reference_alone",
    ),
    ev.WitnessAdded: ("referral", f"{REFERRAL}a_witness_is_entered_and_corrected_with_the_reason"),
    ev.OfficerNamed: ("referral", f"{REFERRAL}officers_are_recorded_once_and_only_if_they_change"),
    ev.RepresentativeAuthorised: (
        "referral",
        f"{REFERRAL}a_representative_and_a_senior_tutor_are_recorded_with_the_respondent",
    ),
    ev.LetterRecorded: ("referral", f"{REFERRAL}a_letter_that_was_sent_earlier_starts_its_clock"),
    ev.OfficerDecided: ("referral", f"{REFERRAL}the_officer_refers_the_case"),
    ev.Elected: ("referral", f"{REFERRAL}minor_measures_are_decided_and_answered"),
    ev.Resumed: ("referral", f"{REFERRAL}a_paused_procedure_is_resumed_with_its_reason"),
    ev.ProcedureChosen: (
        "referral",
        f"{REFERRAL}conduct_before_october_2019_asks_which_procedure_was_chosen",
    ),
    ev.DocumentAdded: ("papers", PLAIN),
    ev.DocumentChanged: (
        "papers",
        "test_papers_corrected.test_a_paper_is_corrected_with_the_reason_and_the_earlier_record_stays",
    ),
    ev.PapersArranged: (
        "papers",
        "test_papers_corrected.test_the_papers_are_put_in_order_by_keys_and_the_index_follows",
    ),
    ev.ArrivalCorrected: (
        "papers",
        "test_papers_corrected.test_who_sent_a_paper_in_and_when_is_corrected_with_the_reason",
    ),
    ev.DocumentReceived: ("papers", "test_papers.test_an_announced_paper_is_recorded_when_it_has_come"),
    ev.Paused: ("case", "test_case.test_a_pause_asks_why_and_is_recorded"),
    ev.ReferralWithdrawn: (
        "case",
        "test_every_event.test_a_withdrawal_is_recorded_and_then_the_letter_of_completion_can_be_asked_for",
    ),
    ev.CompletionRequested: (
        "case",
        "test_every_event.test_a_withdrawal_is_recorded_and_then_the_letter_of_completion_can_be_asked_for",
    ),
    ev.NobodyAffected: (
        "case",
        "test_case.test_a_waiver_names_the_respondent_and_that_nobody_else_was_affected_ends_the_step_of_the_letter",
    ),
    ev.Noted: ("case", "test_every_event.test_a_note_joins_the_record"),
    ev.MeetingFixed: ("meeting", PLAIN),
    ev.Ruled: ("meeting", "test_meeting.test_the_chair_rules_on_video_with_grounds"),
    ev.Drawn: ("draw", PLAIN),
    ev.LotSealed: ("draw", PLAIN),
    ev.StoodDown: ("draw", "test_draw.test_a_member_declines_and_the_next_ticket_is_taken"),
    ev.ProctorConfirmed: ("draw", "test_draw.test_the_proctor_is_confirmed_and_never_drawn"),
    ev.Met: (
        "hearing",
        "test_hearing.test_a_whole_hearing_goes_by_keyboard_and_its_notes_are_kept_in_the_record",
    ),
    ev.NotesCorrected: (
        "hearing",
        "test_hearing.test_a_line_is_kept_to_one_respondent_as_it_is_noted_or_when_the_notes_are_corrected_2_18",
    ),
    ev.Found: (
        "decision",
        f"{DECISION}a_breach_leads_to_mitigation_and_then_to_each_sanction_in_turn",
    ),
    ev.Sanctioned: (
        "decision",
        f"{DECISION}one_paragraph_is_imposed_twice_where_the_premises_of_two_colleges_are_meant",
    ),
    ev.Corrected: (
        "decision",
        f"{DECISION}a_finding_recorded_in_haste_is_corrected_with_its_reason_until_its_letter_has_gone",
    ),
    ev.BreachesDisclosed: (
        "decision",
        f"{DECISION}after_the_finding_those_of_the_same_rule_are_told_with_their_annex_before_mitigation",
    ),
    ev.DocumentDisclosed: (
        "appeal",
        f"{APPEAL}further_information_and_the_answer_to_it_are_put_before_the_members",
    ),
    ev.LetterPrepared: (
        "letters",
        "test_letters.test_letters_are_written_to_those_who_are_ticked_and_lie_in_post",
    ),
    ev.LetterSent: (
        "post",
        "test_post.test_all_are_marked_as_sent_together_and_say_when_they_count_as_received",
    ),
    ev.LetterDiscarded: ("post", "test_post.test_a_draft_is_discarded_only_with_a_reason"),
    ev.ReceiptProved: (
        "post",
        "test_post.test_a_letter_that_came_later_than_it_counts_moves_what_is_counted_from_it",
    ),
    ev.Appealed: ("appeal", f"{APPEAL}an_appeal_is_recorded_with_its_day_its_grounds_and_its_papers"),
    ev.AppealWaived: ("appeal", f"{APPEAL}a_respondent_gives_up_the_right_to_appeal"),
    ev.AppealExtended: ("appeal", f"{APPEAL}more_time_is_given_before_there_is_an_appeal_and_once_more"),
    ev.MoreTimeRefused: (
        "appeal",
        f"{APPEAL}more_time_is_refused_with_its_reason_and_the_day_on_which_it_was_asked_for",
    ),
    ev.AppealRuled: ("appeal", f"{APPEAL}an_appeal_that_is_not_eligible_says_which_of_the_two_it_lacks"),
    ev.AppealDecided: (
        "appeal",
        f"{APPEAL}the_appeal_committee_s_own_decision_walks_through_the_sanctions",
    ),
    ev.Implemented: (
        "appeal",
        f"{APPEAL}a_sanction_is_carried_out_once_it_was_imposed_and_that_it_was_not_kept_to_is_recorded",
    ),
    ev.HandedOver: ("custody", f"{CUSTODY}a_case_is_handed_over_and_its_code_is_shown_once"),
    ev.TakenBack: ("custody", f"{CUSTODY}a_case_that_will_not_come_is_taken_back_with_the_reason"),
    ev.TakenIn: ("incoming", f"{CUSTODY}a_file_is_read_with_its_code_looked_at_and_taken_in"),
    ev.NonCompliance: (
        "appeal",
        f"{APPEAL}a_sanction_is_carried_out_once_it_was_imposed_and_that_it_was_not_kept_to_is_recorded",
    ),
}

NOT_BY_HAND: dict[type[ev.Event], str] = {
    ev.SeatForced: "Nobody is seated without a lot: the procedure never lets it pass (7.1).",
    ev.ExclusionDisclosed: (
        "What a reader may know of an exclusion goes out with the record of the lot (L11), which says no more than that."
    ),
}

KEPT_TO = {
    name: {kind.__name__ for kind, (_, test) in MADE.items() if test == name} for _, name in MADE.values()
}
"""By test: the kinds that it has to make."""
