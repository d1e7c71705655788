"""Where one sentence of a letter ends and the next begins."""

from panelsec.actions.repeats import sentences


def test_a_title_or_an_initial_ends_no_sentence_and_the_signature_is_none() -> None:
    text = "Mr D. Yarrow and Ms. J. Corrie met. Dr. Nye came.\nYours sincerely,\nMr D. Yarrow\nSecretary\nEnclosed\nNotes"
    assert sentences(text) == ("Mr D. Yarrow and Ms. J. Corrie met.", "Dr. Nye came.", "Enclosed", "Notes")
