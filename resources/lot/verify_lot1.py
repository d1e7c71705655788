"""Name the folder with files 1-, 2- and 3- of a lot: python3 verify_lot1.py FOLDER"""
import hashlib, hmac, pathlib, re, sys, unicodedata
KEYS = """LOT1 case draw supersedes ledger register rules made by witness entropy source
sealed LOT1 commitment secret public received""".split()
FORM = dict(solo="-", public=r"((0|[1-9]\d*)\./?)+(?<=/)", dice=r"(\d\./?){10,}(?<=/)")
POOL = "role\t[A-Z0-9-]{1,16}|(in|out)(\t[A-Z0-9-]{1,16}){2}\t[0-9a-f]{64}"
WHY = ("SEATED", "LATE-OUT", "DECLINED", "UNABLE", "NO-REPLY")
def sha(data): return hashlib.sha256(data).hexdigest()
def need(truth, why): return truth or sys.exit(f"DOES NOT HOLD: {why}.")
def table(data):
    text = data.decode("utf-8")
    rows = [line.split("\t") for line in text[:-1].split("\n")]
    need(all(map(all, rows)) and not re.search("\r|^\ufeff|[^\n]\\Z", text) and
         text == unicodedata.normalize("NFC", text), "a file is missing or cut short")
    return rows
def check(one, two=b"", three=b"", four=b""):
    rows, more, c, pool, lists = table(one), table(two), sha(one), set(), {}
    has, got = dict(rows[:13]), dict(more)
    need([row[0] for row in rows[:13] + more] == KEYS, "file 1 or 2 has no right head")
    need([has["LOT1"], *got.values()][:3] == ["commitment", "entropy", c],
         "files 1 and 2 are not of one draw")
    r, p, mode = bytes.fromhex(got["secret"]), got["public"], has["entropy"]
    need([r.hex(), sha(r)] == [got["secret"], has["sealed"]], "the secret is another")
    need(re.fullmatch(FORM[mode.replace("two-party", "dice")], p), "bad public value")
    need(has["made"][:-1] < got["received"][:-1], "file 2 is not after file 1")
    prk, last = hmac.digest(r, p.encode("ascii"), "sha256"), got["received"][:-1]
    for kind, role, *mine in rows[13:]:
        need(re.fullmatch(POOL, "\t".join([kind, role, *mine])), "a bad pool line")
        if kind == "role" and role not in lists:
            lists[role], old = [(b"\xff" * 33, "-")], "-"; continue
        need(role == list(lists)[-1] and old < mine[0], "the pool is not in its order")
        old, label = mine[0], f"{c}/{role}/{mine[0]}\1".encode()
        pool.add((role, old, kind, mine[1]))
        lists[role] += [(hmac.digest(prk, label, "sha256"), old)] * (kind == "in")
    need(table(three)[0] == ["LOT1", "record", c, sha(two)], "file 3 is of another lot")
    link, seats, gone = sha(three[:three.index(b"\n") + 1]), {}, set()
    for n, (mark, k, time, act, role, who, why) in enumerate(table(three)[1:], 1):
        link = sha("\t".join([link, k, time, act, role, who, why]).encode() + b"\n")
        need(mark == link and k == str(n) and last <= time[:-1], f"line {n} is altered")
        last, kind = time[:-1], why.split(" ")[0] if act == "PASS" else ""
        if act in ("VOID", "CLOSE") and role == who == "-":
            need(n == len(table(three)) - 1 and act + why != "VOID-", "a bad end")
        elif act == "RELEASE" and seats.get(role) == who:
            seats[role] = gone.add(who)
        else:
            left = [x for _, x in sorted(lists[role]) if not gone & {x, (role, x)}]
            soon = seats.get(role) or set([*lists][:[*lists].index(role)]) - set(seats)
            need(left[0] == who and not soon, f"line {n} is out of turn")
            need(act == ("EMPTY" if who == "-" else "PASS" if kind in WHY else "ASSIGN")
            and (who in seats.values()) == (kind == "SEATED"), f"line {n} cannot {act}")
            gone |= {(role, who), who if kind not in ("", "SEATED") else ""}
            seats.update({} if kind else {role: who if who > "-" else "nobody"})
    need(all((*table(x)[0][1:4], sha(x)) in pool for x in four.splitlines(1)), "file 4")
    seats = {role: seats.get(role) or "NOT ASSIGNED" for role in lists}
    return f"The lot holds. {seats} Compare with the certificate the head: {link}"
if __name__ == "__main__":
    files = sorted(pathlib.Path(*sys.argv[1:2]).glob("[1-4]-*.txt"))[:4]
    try: print(check(*[f.read_bytes() for f in files]) if files else sys.exit(__doc__))
    except OSError as no: sys.exit(f"DOES NOT HOLD: {no.filename} cannot be read.")
    except (ValueError, LookupError, TypeError): need(0, "a file is missing or garbled")
