"""What a name is made of."""

from panelsec.names import halves, surnames, title_of, untitled


def test_a_title_is_no_part_of_a_name() -> None:
    assert [untitled(n) for n in ("Dr. Ada Vane", "professor Ada Vane", "Drake Vane")] == [
        "Ada Vane",
        "Ada Vane",
        "Drake Vane",
    ]
    assert [title_of(n) for n in ("Dr. Ada Vane", "Ada Vane")] == ["Dr", ""]


def test_a_double_surname_is_known_by_either_half_whatever_its_hyphen() -> None:
    assert halves("Vane‑Orrin") == ("Vane‑Orrin", "Vane", "Orrin")
    assert surnames("Dr Ada Vane-Orrin") == ("Vane-Orrin", "Vane", "Orrin")
    assert surnames("Ada Vane") == ("Vane",)
