"""Invented documents that between them hold everything a letter can hold."""

from dataclasses import replace
from datetime import date
from io import BytesIO

from PIL import Image, ImageDraw

from panelsec.letters.index import Entry, Index, index
from panelsec.letters.page import About, Logo, render
from panelsec.letters.text_pages import text_pages


def mark() -> bytes:
    image = Image.new("RGBA", (120, 60))
    ImageDraw.Draw(image).rectangle((10, 10, 110, 50), fill=(20, 64, 90, 160))
    out = BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


ABOUT = About(
    title="Decision letter",
    subject="Decision of the Discipline Committee",
    dated=date(2022, 3, 6),
    office="University of Example",
    letterhead=("Office of Student Conduct, Complaints and Appeals", "oscca@example.ac.uk"),
    reference="DC-2022-0042",
    footer="Record 42 · 9f86d081884c7d65",
    copy_for="Copy for the Respondent",
)
BARE = replace(ABOUT, heads_letter=False)

REASONS = (
    "The Committee considered the written statement, the papers and the oral evidence given at the meeting. It "
    "reached its decision on the balance of probabilities, and gives its reasons so that each point can be followed. "
)
NAMES = (
    "محمد علي الحسن and זאב, זאב בן־דוד; 王小明, 김민수, 山田さくら, Արամ, გიორგი, አበበ, Юлия Щербакова, "
    "Ελένη Παπαδοπούλου, Ọláṣubọ̀mí, Nguyễn Thị Ánh, Łukasz Żółć, (محمد) 12"
)
MARKS = "".join(
    f'<tr><th>HIS-{i}</th><td>Sources and methods, part {i}</td><td class="right">{40 + i}</td></tr>'
    for i in range(60)
)
RICH = f"""
<div class="address">Łukasz Żółć<br/>Example College<br/>Cambridge</div>
<h1>Decision of the Discipline Committee</h1>
<p>Dear Łukasz Żółć,</p>
<p>{REASONS}</p>
<h2>Decision</h2>
<p>The charge is <strong>found proved <em>in part</em></strong>.</p>
<ul>
  <li>The mark is set aside.</li>
  <li>A new attempt is allowed:
    <ul><li>by 15 January 2027;</li><li>without a cap on the mark.</li></ul>
  </li>
  <li><p>{REASONS}</p><p>A second paragraph of one item.</p></li>
</ul>
<table summary="Marks by paper">
  <caption>Marks considered</caption>
  <thead><tr><th>Paper</th><th>Title</th><th class="right">Mark</th></tr></thead>
  <tbody>
    <tr><th>HIS-1</th><td>{REASONS}</td><td class="right">41</td></tr>
    <tr><th>HIS-2</th><td>One<ul><li>two</li><li>three</li></ul></td><td class="right">42</td></tr>
  </tbody>
</table>
<blockquote><p>“{REASONS.strip()}”</p></blockquote>
<ol><li>Read this.</li><li>Reply:<ol><li>by post</li><li>by e-mail</li></ol></li></ol>
<hr/>
<h2>If you do not agree</h2>
<p>See <a href="https://www.example.ac.uk/appeals">how to appeal, which is a link of so many words that it goes over
the end of its line and on</a> or write to <a href="mailto:oscca@example.ac.uk">oscca@example.ac.uk</a>.</p>
<hr class="page"/>
<h3>The proof</h3>
<pre>
LOT1 commitment
  sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08

end
</pre>
<div class="signature"><p>Yours sincerely,</p><p>A. N. Other<br/>Secretary</p></div>
"""
LONG = f"<h1>Reasons</h1>{''.join(f'<h2>Point {i}</h2><p>{REASONS * (i + 1)}</p>' for i in range(12))}"
TABLES = f"""
<h1>Marks</h1>
<table><thead><tr><th>Paper</th><th>Title</th><th class="right">Mark</th></tr></thead><tbody>{MARKS}</tbody></table>
<table><tbody><tr><th>When</th><td>14:00</td></tr><tr><th>Why</th><td>{REASONS * 30}</td></tr></tbody></table>
"""
PAPERS = [
    Entry(
        f"Section {i // 8 + 1}",
        f"Statement {i} {'of much length ' * (i % 9)}",
        str(9 * i),
        "withheld" if i % 5 else "",
    )
    for i in range(40)
]


def papers() -> Index:
    return index(["Papers for the Committee", "Meeting of 6 March 2022"], PAPERS, BARE)


KINDS = {
    "a rich letter": lambda: render(RICH, ABOUT),
    "a rich letter in large print": lambda: render(RICH, replace(ABOUT, large_print=True)),
    "long text over pages": lambda: render(LONG, ABOUT),
    "tables over pages": lambda: render(TABLES, ABOUT),
    "tables in large print": lambda: render(TABLES, replace(ABOUT, large_print=True)),
    "names in many scripts": lambda: render(
        f"<h1>{NAMES}</h1><p>{NAMES} <strong>{NAMES}</strong></p>", ABOUT
    ),
    "running lines in other scripts": lambda: render(
        LONG, replace(ABOUT, copy_for="Copy for محمد", title=f"王小明 & <Żółć> {NAMES}", footer="זאב")
    ),
    "a logo": lambda: render(RICH, replace(ABOUT, logo=Logo(mark(), "A blue bar"))),
    "an index": lambda: papers().pdf,
    "plain text": lambda: text_pages("Messages 🙂", f"{NAMES}\n\n🙂 नमस्ते\n" + REASONS * 40, BARE),
}
