"""Holds what a rehearsal made against what its file expects (format 1): every difference is a sentence.

    python -m tests.cases.check CASE.yaml OUTDIR
"""

import copy
import datetime as dt
import itertools
import json
import re
import sys
import unicodedata
from collections import Counter
from pathlib import Path

import pikepdf
import pypdfium2
import yaml

HOLIDAYS = Path(__file__).parent / "england_bank_holidays.yaml"
ONE = dt.timedelta(days=1)
MONTHS = "January February March April May June July August September October November December".split()


# ---------------------------------------------------------------- reading


class Loader(yaml.CSafeLoader):
    """Safe, and a key that stands twice is an error."""


def _mapping(loader, node, deep=False):
    seen = set()
    for key, _ in node.value:
        if key.value in seen:
            raise yaml.constructor.ConstructorError(None, None, f"key {key.value!r} stands twice", key.start_mark)
        seen.add(key.value)
    return yaml.CSafeLoader.construct_mapping(loader, node, deep=True)


Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping)


def load(path):
    return yaml.load(Path(path).read_text(encoding="utf-8"), Loader)


def plain(value):
    """YAML dates and JSON strings in one form."""
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, str) and re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d", value):
        return value[:16]
    if isinstance(value, list):
        return [plain(v) for v in value]
    return value


def listed(value):
    return value if isinstance(value, list) else [value]


def moment(text):
    return dt.datetime.fromisoformat(text)


def written(day):
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


# ---------------------------------------------------------------- names

SEATS = {"DC": ["chair", "regent_house", "student"], "AC": ["chair", "regent_house", "proctor"]}
PANELS = ["chair", "regent_house", "student", "ac_chair", "ac_regent_house", "proctor"]
COMMITTEE = re.compile(r"(DC|AC)[1-9]$")
SEAT = re.compile(r"((DC|AC)[1-9])\.(\w+)$")
ROLES = {"investigating_officer", "student_discipline_officer", "note_taker", "academic_secretary", "proctors",
         "general_board", "council"}
OF_RESPONDENT = {"senior_tutor", "head_of_department", "representative"}


def resolve(who, seats):
    """The ids behind a name: `DC1` all who sit there, `DC1.chair` one, anything else itself."""
    if isinstance(who, str) and COMMITTEE.match(who):
        return [p for p in seats.get(who, {}).values() if p] or [None]
    if isinstance(who, str) and SEAT.match(who):
        committee, seat = who.split(".")
        return [seats.get(committee, {}).get(seat)]
    return [who]


def wanted(row, seats):
    """The rows that one expectation stands for, with names resolved: (label, fields, count, rest)."""
    rest = {k: row[k] for k in ("contains", "lacks", "tagged", "documents") if k in row}
    fields = {k: v for k, v in row.items() if k not in rest and k != "count"}
    many = [k for k in ("to", "for", "respondent") if k in fields]
    for values in itertools.product(*[[p for w in listed(fields[k]) for p in resolve(w, seats)] for k in many]):
        one = {**fields, **dict(zip(many, values))}
        yield " ".join(f"{k} {plain(v)}" for k, v in one.items()), one, row.get("count"), rest


def matching(fields, rows):
    return [r for r in rows if all(k in r and plain(r[k]) == plain(v) for k, v in fields.items())]


def codes(value):
    return {k: sorted(v) for k, v in (value or {}).items()}


def eligible(names, seats):
    out = {p for n in names if not n.startswith("-") for p in resolve(n, seats)}
    return sorted(out - {p for n in names if n.startswith("-") for p in resolve(n[1:], seats)}, key=str)


def excluded(value, seats):
    return {p: sorted(v) for k, v in value.items() for p in resolve(k, seats)}


# ---------------------------------------------------------------- text of a PDF


def flat(text):
    text = unicodedata.normalize("NFKC", text)
    for old, new in (("‘’‚‛′", "'"), ("“”„″", '"'), ("‐‑‒–—―−\u00ad", "-"), ("\u200b\u2060\ufeff", "")):
        text = re.sub(f"[{old}]", new, text)
    return text.casefold()


def sought(text, end=""):
    """A pattern for a text: any line break, space or hyphenation between its letters, from the start of a word."""
    text = " ".join(flat(text).split())
    out = r"(?<![^\W_])" if text[0].isalnum() else ""
    for last, ch in zip(" " + text, text):
        if ch in " -":
            out += r"[-\s]*"
            continue
        if last not in " -" and not (last.isdigit() and ch.isdigit()):
            out += r"(?:-?\s*)"
        out += re.escape(ch)
    return re.compile(out + (r"(?!\d)" if text[-1].isdigit() else "") + end)


class Paper:
    def __init__(self, path):
        with pypdfium2.PdfDocument(path) as read:
            lines = [page.get_textpage().get_text_bounded().splitlines() for page in read]
        self.pages = len(lines)
        self.text = flat("\n".join("\n".join(page) for page in lines))
        # a text may run over a page, past a running head or a page number
        self.run_on = [flat("\n".join("\n".join(page[head:len(page) - foot]) for page in lines))
                       for head in range(3) for foot in range(3) if head + foot and self.pages > 1]
        with pikepdf.open(path) as pdf:
            self.tagged = bool(pdf.Root.get("/MarkInfo", {}).get("/Marked")) and "/StructTreeRoot" in pdf.Root
            self.hidden = flat("\n".join(s for each in pdf.objects for s in self._strings(each)))

    def _strings(self, value, outermost=True):
        """Titles, bookmarks, notes, alternative texts, attachments: all that a reader can get at beside the pages."""
        if isinstance(value, pikepdf.Object) and value.is_indirect and not outermost:
            return  # it comes by itself
        if isinstance(value, pikepdf.Stream):
            if value.get("/Type") in ("/Metadata", "/EmbeddedFile"):
                yield value.read_bytes().decode("utf-8", "replace")
            value = value.stream_dict
        if isinstance(value, pikepdf.Dictionary):
            for v in value.values():
                yield from self._strings(v, False)
        elif isinstance(value, pikepdf.Array):
            for v in value:
                yield from self._strings(v, False)
        elif isinstance(value, pikepdf.String):
            yield str(value)

    def holds(self, pattern):
        return any(pattern.search(text) for text in [self.text, *self.run_on])

    def leaks(self, pattern):
        return self.holds(pattern) or bool(pattern.search(self.hidden))


def mark(case, document):
    return "-".join(["MARK", *case["id"].split("-")[:2], document])


def find_mark(case, document):
    return sought(mark(case, document), r"(?!\w)")


# ---------------------------------------------------------------- days, walked independently


class Calendar:
    def __init__(self, closures):
        holidays = yaml.load(HOLIDAYS.read_text(encoding="utf-8"), yaml.CSafeLoader)
        self.closed = {d for days in holidays.values() for d in days} | set(closures or [])

    def working(self, day):
        return day.isoweekday() < 6 and day not in self.closed

    def next_working(self, day):
        day += ONE
        while not self.working(day):
            day += ONE
        return day

    def last_working(self, day):
        while not self.working(day):
            day -= ONE
        return day

    def received(self, sent, via):
        day = sent.date()
        if via == "post":
            second = day + ONE + ONE
            return second if self.working(second) else self.next_working(second)
        return day if self.working(day) and (sent.hour, sent.minute) < (16, 30) else self.next_working(day)

    @staticmethod
    def after(day, n):
        for _ in range(n):
            day += ONE
        return day

    @staticmethod
    def between(first, last):
        k, day = 0, first + ONE
        while day < last:
            k, day = k + 1, day + ONE
        return k

    def before(self, day, n, clear):
        """The last day that leaves n whole days before `day` (clear), or n - 1 (the generous count of 7.4)."""
        found = day - ONE
        while self.between(found, day) < (n if clear else n - 1):
            found -= ONE
        return found

    @staticmethod
    def months(day, n):
        year, month = day.year, day.month
        for _ in range(n):
            year, month = (year + 1, 1) if month == 12 else (year, month + 1)
        number = day.day
        while True:
            try:
                return dt.date(year, month, number)
            except ValueError:
                number -= 1


OFFICE = {"T01", "T03", "T04", "T05", "T08", "T09", "T10", "T12", "T13", "N01", "X01"}

# ---------------------------------------------------------------- comparing an outcome with a case


class Tally:
    def __init__(self):
        self.total, self.faults = 0, []

    def __call__(self, holds, message):
        self.total += 1
        if not holds:
            self.faults.append(message)
        return holds


OUTCOME = {
    "acts": "n do at probe result gate cites message receipts deadlines advice",
    "receipts": "letter to sent via received",
    "deadlines": "id committee respondent counted_from formal do_by non_working_warning with_pause extended_to met",
    "draws": "committee draw seat act eligible excluded respondent_sees seated folder",
    "letters": "letter to dated file tagged",
    "bundles": "letter for respondent dated documents pages file",
}


class Check:
    def __init__(self, case, out):
        self.case, self.out, self.say = case, Path(out), Tally()
        self.names = {p["id"]: p["name"] for k in ("respondents", "reporting_persons", "witnesses") for p in case["people"].get(k) or []}
        self.names |= {p["id"]: p["name"] for p in case["panels"]}
        self.names |= {a["person"]["id"]: a["person"]["name"] for a in case["acts"] if isinstance(a.get("person"), dict)}
        self.documents = [d["id"] for d in case["documents"]]
        self.papers, self.seats = {}, {}
        self.calendar = Calendar(case["office"].get("closures"))
        self.sent = {"receipts": [], "letters": [], "bundles": []}   # what the acts that were done must have left

    def run(self):
        say, case = self.say, self.case
        try:
            self.got = json.loads((self.out / "outcome.json").read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            say(False, f"outcome.json: {error}")
            return say
        for key in ("acts", "receipts", "deadlines", "draws", "letters", "bundles", "advice"):
            if not isinstance(self.got.get(key), list):
                say(False, f"outcome.json: {key} is not a list")
                return say
        if not self.form():
            return say
        say(len(self.got["acts"]) == len(case["acts"]), f"acts: {len(self.got['acts'])}, not {len(case['acts'])}")
        for n, (act, got) in enumerate(zip(case["acts"], self.got["acts"]), 1):
            self.act(n, act, got)
        self.registers()
        self.draws()
        self.files()
        want = case["expect"]
        for kind in ("receipts", "deadlines", "letters", "bundles"):
            for row in want.get(kind, []):
                self.row(kind, row, self.got[kind])
        self.advice("advice", want.get("advice", []), self.got["advice"])
        if "report" in want:
            self.report(want["report"], self.got.get("report") or {})
        return say

    def act(self, n, act, got):
        say, want, label = self.say, act.get("expect", {}), f"act {n} {act['do']} at {act['at']}"
        same = got.get("n") == n and got.get("do") == act["do"] and plain(got.get("at")) == act["at"] and bool(got.get("probe")) == bool(act.get("probe"))
        if not say(same, f"{label}: outcome has {[got.get(k) for k in ('n', 'do', 'at', 'probe')]}"):
            return
        result = want.get("result", "done")
        say(got.get("result") == result, f"{label}: {got.get('result')} ({got.get('gate')}: {got.get('message')}), not {result}")
        if "gate" in want or result == "done":
            gate = want.get("gate")
            say(got.get("gate") == gate, f"{label}: gate {got.get('gate')}, not {gate}")
        if "cites" in want:
            say(want["cites"] in (got.get("cites") or []), f"{label}: cites {got.get('cites')}, not {want['cites']}")
        rows = [r for r in self.got["draws"] if r.get("act") == n]
        before = copy.deepcopy(self.seats)
        if got.get("result") == "done" and not act.get("probe"):
            if act["do"] in ("draw", "confirm_proctor"):
                for r in rows:
                    self.seats.setdefault(r["committee"], {})[r["seat"]] = r.get("seated")
            if act["do"] == "stand_down":
                self.seats.setdefault(act["committee"], {})[act["seat"]] = None
        if got.get("result") == "done" and act["do"] in ("inform", "send"):
            self.post(label, act, got, before)
        for row in want.get("draws", []):
            here = [r for r in rows if r.get("seat") == row["seat"]]
            if not say(len(here) == 1, f"{label}: {len(here)} rows for seat {row['seat']}"):
                continue
            r = here[0]
            # a seat drawn earlier in the same act already counts (ALREADY_SEATED)
            now = copy.deepcopy(before)
            for earlier in rows[: rows.index(r)]:
                now.setdefault(earlier["committee"], {})[earlier["seat"]] = earlier.get("seated")
            if "eligible" in row:
                e = eligible(row["eligible"], now)
                say(sorted(r.get("eligible") or []) == e, f"{label} {row['seat']}: eligible {r.get('eligible')}, not {e}")
            for key in ("excluded", "respondent_sees"):
                if key in row:
                    e = excluded(row[key], now)
                    say(codes(r.get(key)) == e, f"{label} {row['seat']}: {key} {r.get(key)}, not {e}")
            if "seated" in row:
                say(r.get("seated") == row["seated"], f"{label} {row['seat']}: seated {r.get('seated')}, not {row['seated']}")
        for kind in ("receipts", "deadlines"):
            for row in want.get(kind, []):
                self.row(f"{label}: {kind}", row, got.get(kind) or [])
        self.advice(f"{label}: advice", want.get("advice", []), got.get("advice") or [])

    def post(self, label, act, got, seats):
        """A letter that was sent leaves a receipt and a paper for each recipient."""
        mine = []
        for to in [p for name in listed(act["to"]) for p in resolve(name, seats)]:
            received = plain(self.calendar.received(moment(act["at"]), act["via"]))
            mine.append((act["letter"], to, act["at"], act["via"], received))
            kind = "bundles" if act["letter"] in ("L15", "L27") else "letters"
            if act["do"] == "send" and not act.get("probe"):
                self.sent[kind].append((act["letter"], to, act["at"][:10]))
        if not act.get("probe"):
            self.sent["receipts"] += mine
        self.say(*self.same(f"{label}: receipts", mine, self.received(got.get("receipts") or [])))

    @staticmethod
    def received(rows):
        return [tuple(plain(r.get(k)) for k in ("letter", "to", "sent", "via", "received")) for r in rows]

    @staticmethod
    def same(label, want, have):
        lost, more = Counter(want) - Counter(have), Counter(have) - Counter(want)
        return not lost and not more, f"{label}: missing {list(lost)}, too many {list(more)}"

    def registers(self):
        """The lists hold one row for each letter that was sent to somebody, and no other."""
        self.say(*self.same("receipts", self.sent["receipts"], self.received(self.got["receipts"])))
        for kind, to in (("letters", "to"), ("bundles", "for")):
            have = [(r.get("letter"), r.get(to), plain(r.get("dated"))) for r in self.got[kind]]
            self.say(*self.same(kind, self.sent[kind], have))

    def form(self):
        """Every row has the fields of FORMAT.md, and in them what they are for. Without the fields there is nothing to compare."""
        wrong = []
        for kind, fields in OUTCOME.items():
            for r in self.got[kind]:
                if not isinstance(r, dict) or set(r) != set(fields.split()):
                    wrong.append(f"{kind}: not the fields {fields}: {r}")
        if not self.say(not wrong, "; ".join(wrong)):
            return False
        people = {p["id"] for p in self.case["people"]["respondents"]} | {None}
        for r in self.got["deadlines"]:
            days = [r[k] for k in ("counted_from", "formal")] + [r[k] for k in ("do_by", "with_pause", "extended_to") if r[k] is not None]
            if not all(isinstance(d, str) and re.match(r"\d{4}-\d\d-\d\d$", d) for d in days):
                wrong.append(f"deadlines: not a day in {r}")
            if any(r[k] not in (True, False, None) for k in ("met", "non_working_warning")):
                wrong.append(f"deadlines: met or warning in {r}")
            if (r["do_by"] is None) is (r["id"] in OFFICE) or (r["non_working_warning"] is None) is not (r["id"] in OFFICE):
                wrong.append(f"deadlines: do_by or warning in {r}")
        for r in self.got["deadlines"] + self.got["bundles"]:
            if r["respondent"] not in people:
                wrong.append(f"respondent {r['respondent']}")
        for r in self.got["deadlines"] + self.got["draws"]:
            if r["committee"] and not COMMITTEE.match(r["committee"]):
                wrong.append(f"committee {r['committee']}")
        for r in self.got["draws"]:
            if r["act"] not in range(1, len(self.got["acts"]) + 1) or r["seat"] not in SEATS["DC"] + SEATS["AC"]:
                wrong.append(f"draws: act {r['act']}, seat {r['seat']}")
        self.say(not wrong, "; ".join(wrong))
        return not any(w.startswith("draws") for w in wrong)

    def row(self, kind, row, rows):
        for label, fields, count, rest in wanted(row, self.seats):
            found = matching(fields, rows)
            if count is not None:
                self.say(len(found) == count, f"{kind}: {label}: {len(found)} rows, not {count}")
            elif not self.say(bool(found), f"{kind}: {label}: no such row" + self.nearest(fields, rows)):
                continue
            for key, value in rest.items():
                if key == "documents":
                    self.say(all(r.get("documents") == value for r in found), f"{kind}: {label}: documents {[r.get('documents') for r in found]}, not {value}")
                elif key == "tagged":
                    self.say(all(r.get("tagged") is value for r in found), f"{kind}: {label}: tagged {[r.get('tagged') for r in found]}")
                else:
                    self.texts(f"{kind}: {label}", key, value, [r.get("file") for r in found])

    def nearest(self, fields, rows):
        """The row that agrees in most fields, to help who reads the difference."""
        first = next(iter(fields.items()), None)
        near = [r for r in rows if first and plain(r.get(first[0])) == plain(first[1])]
        if not near:
            return ""
        best = max(near, key=lambda r: sum(plain(r.get(k)) == plain(v) for k, v in fields.items()))
        return f"; nearest: {({k: best.get(k) for k in fields})}"

    def patterns(self, text):
        """One text to seek, or several of which one is enough."""
        for one in listed(text):
            if one in self.documents:
                yield find_mark(self.case, one)
            elif one in self.names or SEAT.match(one):
                who = resolve(one, self.seats)[0]
                yield sought(self.names[who]) if who in self.names else None
            else:
                yield sought(one)

    def texts(self, label, key, texts, files):
        for text in texts:
            patterns = list(self.patterns(text))
            if None in patterns:
                self.say(False, f"{label}: nobody sits at {text}")
                continue
            wrong = []
            for file in files:
                paper = self.paper(file)
                if paper is None:
                    wrong.append(file)
                elif key == "contains" and not any(map(paper.holds, patterns)):
                    wrong.append(file)
                elif key == "lacks" and any(map(paper.leaks, patterns)):
                    wrong.append(file)
            self.say(not wrong, f"{label}: {key} {text!r}: wrong in {wrong}")

    def paper(self, file):
        if file not in self.papers:
            try:
                path = (self.out / file).resolve()
                if self.out.resolve() not in path.parents:
                    raise ValueError("outside the folder")
                self.papers[file] = Paper(path)
            except Exception as error:
                self.papers[file] = None
                self.broken.append(f"{file}: {error}")
        return self.papers[file]

    broken = property(lambda self: self.__dict__.setdefault("_broken", []))

    def advice(self, label, entries, given):
        for words in entries:
            here = any(all(any(sought(w).search(flat(text)) for w in listed(word)) for word in words) for text in given)
            self.say(here, f"{label}: nothing holds all of {words} in {given}")

    def report(self, want, got):
        rows = got.get("rows") or []
        for row in want.get("rows", []):     # here `count` is what the report counts
            self.say(bool(matching(row, rows)), f"report: {row} is not among {rows}")
        for key in ("contains", "lacks"):
            self.texts("report", key, want.get(key, []), [got.get("file")])

    def draws(self):
        """Whoever was seated was eligible; nobody is on both lists; a Respondent sees all that no anonymity hides; the papers are there."""
        wrong, numbers = [], {}
        hidden = any(p.get("anonymous") for p in self.case["people"].get("reporting_persons") or [])
        for r in self.got["draws"]:
            label = f"draw {r.get('committee')} {r.get('draw')} {r.get('seat')}"
            if r.get("seat") != "proctor":
                acts = numbers.setdefault(r.get("committee"), [])
                acts += [r.get("act")] if r.get("act") not in acts else []
                if r.get("draw") != acts.index(r["act"]) + 1:
                    wrong.append(f"{label}: it is draw {acts.index(r['act']) + 1} of that Committee")
            if not hidden and codes(r.get("respondent_sees")) != codes(r.get("excluded")):
                wrong.append(f"{label}: respondent_sees {r.get('respondent_sees')}, excluded {r.get('excluded')}")
            both = set(r.get("eligible") or []) & set(r.get("excluded") or {})
            if both:
                wrong.append(f"{label}: {both} both eligible and excluded")
            if r.get("seated") and r["seated"] not in (r.get("eligible") or []):
                wrong.append(f"{label}: {r['seated']} was not eligible")
            if r.get("seated") and r["seat"] != "proctor":
                folder = self.out / str(r.get("folder"))
                if r.get("folder") != f"lot/{r.get('committee')}-{r.get('draw')}" or not folder.is_dir() or not any(folder.iterdir()):
                    wrong.append(f"{label}: no papers of the lot at {r.get('folder')}")
            if r.get("seat") == "proctor" and r.get("folder") is not None:
                wrong.append(f"{label}: a Proctor is not drawn, yet there is a folder {r['folder']}")
            if r.get("eligible") and not r.get("seated") and self.got["acts"][r["act"] - 1].get("result") == "done":
                wrong.append(f"{label}: nobody seated out of {r['eligible']}")
        self.say(not wrong, "; ".join(wrong))

    def files(self):
        """Every file opens; pages and tags are as stated; a bundle holds the papers it names, in order, and no other."""
        rows = [("letters", r) for r in self.got["letters"]] + [("bundles", r) for r in self.got["bundles"]]
        if self.got.get("report"):
            rows.append(("report", self.got["report"]))
        pages, tags, held = [], [], []
        names = [r.get("file") for _, r in rows]
        for kind, r in rows:
            paper = self.paper(r.get("file"))
            if paper is None:
                continue
            if kind == "letters" and paper.tagged is not r.get("tagged"):
                tags.append(f"{r['file']}: tagged {r.get('tagged')}, but the PDF: {paper.tagged}")
            if kind == "bundles":
                if paper.pages != r.get("pages"):
                    pages.append(f"{r['file']}: {r.get('pages')} pages, but the PDF: {paper.pages}")
                at = []
                for d in self.documents:
                    hit = find_mark(self.case, d).search(paper.text)
                    if (d in r.get("documents", [])) is not bool(hit) or (not hit and paper.leaks(find_mark(self.case, d))):
                        held.append(f"{r['file']}: {d} is {'there' if hit else 'not there'}, documents {r.get('documents')}")
                    elif hit:
                        at.append((r["documents"].index(d), hit.start()))
                if [p for _, p in sorted(at)] != sorted(p for _, p in at):
                    held.append(f"{r['file']}: the papers are not in the order {r['documents']}")
        self.say(not self.broken, "; ".join(self.broken))
        self.say(len(set(names)) == len(names), "two rows name one file")
        self.say(not pages, "; ".join(pages))
        self.say(not tags, "; ".join(tags))
        self.say(not held, "; ".join(held))


def differences(case, out):
    """Every difference, a sentence each."""
    return Check(load(case), out).run().faults


if __name__ == "__main__":
    faults = differences(sys.argv[1], sys.argv[2])
    print("\n".join(faults) or "No difference.")
    sys.exit(bool(faults))
