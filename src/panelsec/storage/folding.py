"""Text as it is searched: without case, accents or apostrophes, and Chinese, Japanese and Korean signs
apart."""

import re
import unicodedata

# What has no accent to take off and is typed in more than one way.
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
)
_APOSTROPHES = re.compile("['’‘ʼ`´ʻʿ]")
_SIGN = re.compile("([\u3005-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff])")


def folded(text: str) -> str:
    """One form for `Müller`, `MULLER`, `muller`; `O'Brien` and `OBrien`; `李伟` is two words."""
    # composed again after the accents have gone, for Korean syllables fall apart as well
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    plain = _APOSTROPHES.sub("", unicodedata.normalize("NFC", bare).translate(_LETTERS))
    return _SIGN.sub(r" \1 ", plain)


def search_terms(search: str) -> list[str]:
    """Each word typed as a quoted FTS5 phrase whose last word may go on: all must be found, in any order."""
    words = [folded(word).replace('"', " ").replace("\0", " ") for word in search.split()]
    return [f'"{" ".join(word.split())}" *' for word in words if any(map(str.isalnum, word))]
