"""Each paragraph of the procedure of 2019 in our own words, as it stands beside a step; the text itself prevails."""

SCOPE = {
    "1.1": (
        "Says who is who: above all that a Respondent is or was a Registered Student, that each Committee has three "
        "trained people, and that a Completion of Procedures letter opens the way to the Independent Adjudicator."
    ),
    "2.1": (
        "The procedure finds out whether the Rules of Behaviour were broken and, if so, answers in proportion. "
        "It is not there to settle quarrels between people."
    ),
    "2.2": (
        "Somebody who has graduated or left can still be dealt with. Whether that is practicable and fitting must be weighed, "
        "since fewer sanctions are then of use."
    ),
    "2.3": (
        "This is an internal process, less formal than a court, and lawyers are not normally needed at meetings. "
        "A Respondent may use one at his or her own cost."
    ),
    "2.4": (
        "Going through this is hard on people. Those who decide keep the strain small where they can, and everybody "
        "involved is told where support is to be had."
    ),
    "2.5": (
        "Disabled students get reasonable adjustments. The Investigating Officer is told of the needs, may ask an expert, "
        "and keeps a record of what was agreed."
    ),
    "2.6": (
        "The University would rather write to the Respondent directly. Letters go through a representative if the Respondent "
        "allows it in writing or from the University email account."
    ),
    "2.7": (
        "A Concern cannot normally be anonymous. The Student Discipline Officer may allow it in a compelling case that "
        "evidence supports, normally evidence that stands without the Reporting Person."
    ),
    "2.8": (
        "There is no time limit for a Concern, though an early one is better. "
        "Lateness may bear on the investigation and on what can be decided."
    ),
    "2.9": (
        "The aim is normally a decision of the Discipline Committee within 60 days of telling the Respondent of the Concern. "
        "Where it takes longer, Respondents and Reporting Persons are kept informed."
    ),
    "2.10": "Witnesses are expected to take part fully, as far as that is reasonable.",
    "2.11": (
        "Where it is reasonable somebody may take part by video or telephone; the Investigating Officer or the Chair decides that."
    ),
    "2.12": (
        "Those who decide or investigate are trained, had no earlier part in the matter, know none of the people in it, and "
        "share no College or Department with the Respondent or the Reporting Person."
    ),
    "2.13": "Whoever holds a named role may have a deputy appointed for it, who then acts in that role.",
    "2.14": (
        "While the police or a court deal with the matter the University normally waits. "
        "It may act afterwards, where proceedings have become unlikely, or on other behaviour."
    ),
    "2.15": (
        "Police fines, cautions and convictions count as evidence that the behaviour took place. "
        "An acquittal, or no further action, does not bar the University’s own investigation."
    ),
    "2.16": (
        "The matter may be moved to another procedure at any time, such as fitness to study or to practise. "
        "A breach found here counts there as evidence, and may itself have to be passed on."
    ),
    "2.17": (
        "What a College has done about the same breach is taken into account, so that nobody is punished twice. "
        "The University may act after consulting a College that did nothing."
    ),
    "2.18": (
        "The Chair decides whether several Respondents are heard together or apart. Their personal mitigation stays apart "
        "unless it speaks of another of them, and their appeals usually go separately to one Appeal Committee."
    ),
    "2.19": (
        "The Academic Secretary may take precautionary measures while an investigation goes on. "
        "The office keeps the Academic Secretary and the College informed where that is fitting."
    ),
    "2.20": (
        "Until the end the Respondent keeps away from the Reporting Person, other Respondents and Witnesses. "
        "Studies go on unless a precautionary measure or the Student Discipline Officer says otherwise."
    ),
    "2.21": "The University owes care to everybody in the collegiate community, on every side of a case.",
    "2.22": (
        "Everybody behaves with respect. After a warning, somebody who goes on being abusive may be disciplined, or told "
        "to stop taking part or to take part within limits."
    ),
    "2.23": (
        "A Reporting Person or Witness cannot challenge the outcome, save by the review in 3.9. "
        "A student among them may be able to complain about how it was handled."
    ),
    "2.24": (
        "It is for the University to prove a breach, on the balance of probabilities and by evidence. "
        "Without that there is no sanction."
    ),
    "2.25": (
        "Information and evidence go only to those for whom it is strictly necessary, so that a case can be handled "
        "or its outcome carried out."
    ),
    "2.26": (
        "The Respondent gets all the evidence, the decision, its reasons and any sanction. Something may be held back for a "
        "compelling reason; a student affected may ask for a review, and reasons name evidence not relied on."
    ),
    "2.27": (
        "The start, the findings and the reasoned decision with its sanctions go to the Senior Tutor, where the Respondent "
        "has a College, and to the Head of Department; where it matters, to professional and other bodies too."
    ),
    "2.28": (
        "A Reporting Person or Witness who was personally affected is told what is needed to safeguard his or her interests, and no more."
    ),
    "2.29": (
        "Afterwards people may speak of what they went through themselves. "
        "They must never make anybody else in the case recognisable."
    ),
}

BEFORE_THE_COMMITTEE = {
    "3.1": "A Reporting Person, who was affected, saw it, or heard of it, tells the University of a possible breach.",
    "3.2": (
        "In academic misconduct the Reporting Person may be an invigilator, a supervisor, an assessor who has met the student, "
        "or anybody else who comes to know of it."
    ),
    "3.3": "Somebody who thinks of reporting may first meet the Investigating Officer to learn how it works.",
    "3.4": "A Concern is made on the Concern Form and given to the Investigating Officer with its evidence.",
    "3.5": (
        "The Investigating Officer acknowledges the Concern, asks for what is missing and offers a first meeting, "
        "if there has been none."
    ),
    "3.6": (
        "The Student Discipline Officer asks whether a breach is alleged on the face of it, whether this is the right "
        "procedure, and whether the Concern has not been investigated under it before."
    ),
    "3.7": (
        "If all three tests of 3.6 are met an investigation is commissioned; if one fails it is not, "
        "and the matter may go to another procedure."
    ),
    "3.8": "Where a part was investigated before, the Student Discipline Officer decides whether the rest should be.",
    "3.9": (
        "The Reporting Person has the decision and its reasons within 7 days of the Investigating Officer having it. "
        "A student may ask for a review of it within 14 days of being told."
    ),
    "3.10": (
        "If there is no investigation the Respondent is normally told so within 7 days of the decision or, where the "
        "Reporting Person is a student, within 7 days of the end of the time for a review or of the review."
    ),
    "4.1": (
        "The Investigating Officer writes to the Respondent that there is an investigation: what is alleged, which Rules, "
        "by whom unless anonymous, how it goes on, what may follow and where support is."
    ),
    "4.2": (
        "The Investigating Officer gathers statements, meetings and evidence. Each meeting is noted, people may comment on "
        "the notes of theirs, and may bring a supporter or representative."
    ),
    "4.3": (
        "The Reporting Person and the Respondent are normally both met. Neither makes inquiries of his or her own. "
        "Whoever was affected may give an Impact Statement."
    ),
    "4.4": (
        "The investigation looks also at how serious the matter is, at mitigation and at relevant earlier breaches. "
        "Nobody can be compelled to give evidence."
    ),
    "4.5": (
        "A Respondent may be required to undergo an expert assessment of risk. Not taking part may make a breach more serious, "
        "and a high risk may be assumed."
    ),
    "4.6": "The Investigating Officer writes the Investigation Report and gives it, with all evidence, to the Student Discipline Officer.",
    "5.1": (
        "The Student Discipline Officer considers the report and the evidence, and may ask for more evidence or for something to be made clear."
    ),
    "5.2": (
        "The Student Discipline Officer imposes a minor sanction, refers the case to the Discipline Committee, takes no "
        "further action, or passes the matter to another procedure."
    ),
    "5.2(a)": "A minor sanction or measure, where a breach is made out and such a sanction is enough.",
    "5.2(b)": "Referral to the Discipline Committee, where there may be a breach for which a minor sanction may not do.",
    "5.2(c)": "Where neither fits: no further action, or another procedure.",
    "5.3": (
        "What is weighed: how serious it was, the harm, the gain, intent and planning, its impact, any admission and when, "
        "remorse and insight, and the Respondent’s proven circumstances."
    ),
    "5.3(a)": "How serious the breach was.",
    "5.3(b)": "The harm or damage that it caused.",
    "5.3(c)": "What the Respondent gained by it, or could have gained.",
    "5.3(d)": "The intent and the planning behind it.",
    "5.3(e)": "Its impact on the collegiate community, and what any Impact Statement says.",
    "5.3(f)": "Whether and when the Respondent admitted it.",
    "5.3(g)": "Whether the Respondent is sorry, or sees what it did to others.",
    "5.3(h)": "The Respondent’s circumstances, as far as evidence shows them.",
    "5.4": "The minor sanctions and measures, of which one or more may be imposed.",
    "5.4(a)": "A written warning, kept on the record: it makes a later breach more serious.",
    "5.4(b)": "Paying for material damage, up to £250.",
    "5.4(c)": "A written apology.",
    "5.4(d)": "Taking part in a session meant to teach or to make one reflect.",
    "5.4(e)": "A written reflection.",
    "5.4(f)": "No contact with a Reporting Person or a Witness.",
    "5.5": (
        "The Officer’s decision, its reasons, the report and the evidence go out within 7 days of the Investigating Officer "
        "having the decision. A minor sanction is accepted, or the Committee chosen, within 7 days of receipt."
    ),
    "5.6": (
        "The case goes to the Discipline Committee where the Respondent does not agree to a minor sanction or does not keep "
        "to it, or where the Officer thinks that one may not do."
    ),
    "5.7": (
        "The Student Discipline Officer may withdraw the referral at any time. The members, the Respondent and others "
        "who may know are told in writing."
    ),
    "6.1": "A student must report a relevant criminal conviction; not to do so is itself a breach.",
    "6.2": (
        "A conviction is reported so that the University can see whether the student can go on studying and whether it must act. "
        "The behaviour need not have broken a Rule."
    ),
    "6.3": "Behaviour in a Concern that has led to a conviction is investigated as usual; the conviction is evidence that it took place.",
    "6.4": "The sentence of the court is taken into account. Whatever the University does must be in proportion.",
    "6.5": (
        "The student gives in the court’s papers (sentence, judgement, any report before sentence) and may add a written statement."
    ),
    "6.6": "The Student Discipline Officer decides whether a conviction calls for further action.",
    "6.6(a)": "The conviction calls for no further action.",
    "6.6(b)": "The conviction calls for further action.",
    "6.7": "If nothing more is to be done the student is told so in writing, and the office keeps a record.",
    "6.8": (
        "If more is to be done the case goes to the Discipline Committee, which considers whether a sanction or measure "
        "is needed to protect the University’s interests."
    ),
}

DISCIPLINE_COMMITTEE = {
    "7.1": (
        "When a case is referred, somebody of the office is Secretary and draws a Chair and two members by lot from those "
        "of the panel who are available and had no part in the case."
    ),
    "7.2": "The Committee is an experienced Chair, a member of the Regent House and a student member.",
    "7.2(a)": "A Chair with experience of deciding on misconduct, by legal training or in such procedures.",
    "7.2(b)": "A member of the Regent House.",
    "7.2(c)": "A Registered Student, or a sabbatical officer of the students’ unions.",
    "7.3": (
        "The Secretary fixes the meeting and tells members, Investigating Officer, Respondent and Senior Tutor who sits, when and "
        "where. A member who cannot act is replaced by lot; two may meet if the Chair finds it fair; without a Chair there is a new date."
    ),
    "7.4": (
        "The Respondent has the report and evidence and may answer, attend and bring somebody. A response, or a request for "
        "witnesses, comes at least 10 days before the meeting; the Chair decides on witnesses, and that can be appealed after the decision."
    ),
    "7.5": (
        "Respondents attend in person if they can, else by video. If one wishes to come and cannot, the Chair decides whether "
        "the reason is good enough for a new date; the meeting may also go on without the Respondent."
    ),
    "7.6": (
        "The Committee, the Respondent and the Investigating Officer have the papers, the report with its evidence and any "
        "response at least 7 days before the meeting."
    ),
    "7.7": (
        "At the meeting members put questions to the Investigating Officer and the Respondent, these two may ask questions too, "
        "and the Respondent may make a final statement."
    ),
    "7.8": (
        "Reporting Persons and Witnesses need not normally come. If their evidence is challenged, the Chair decides how. "
        "The Committee may pause to ask for further information."
    ),
    "7.9": "When everything has been heard all withdraw but the members, the Secretary and the note taker.",
    "7.10": "The Committee either dismisses the case or finds a breach of the Rules of Behaviour.",
    "7.10(a)": "The case is dismissed.",
    "7.10(b)": "A breach of the Rules of Behaviour is found.",
    "7.11": (
        "Only after a finding of breach does the Secretary tell the Committee of earlier breaches of the same Rule. "
        "The Respondent then speaks in mitigation, and last."
    ),
    "7.12": (
        "The Committee considers whether there should be a sanction: a minor one of 5.4 or, where that will not do, one of these."
    ),
    "7.12(a)": "Limits or conditions on University premises, facilities or services, or on a College’s with that College’s permission.",
    "7.12(b)": "A change of academic results, or removal of academic awards for a time or for good.",
    "7.12(c)": "Exclusion from membership of the University, for a time or for good, with removal of academic awards.",
    "7.12(d)": "Any penalty that the Committee thinks lighter.",
    "7.13": (
        "Each sanction is considered in turn and the lowest one fitting the breach imposed, with recorded reasons. "
        "Results and awards are touched only where that is in proportion."
    ),
    "7.14": (
        "Within 7 days of the decision the Respondent has it in writing, with reasons, sanctions and the right of appeal; "
        "within 14 days of the meeting, the notes. Others are told as 2.25 to 2.28 allow."
    ),
    "7.15": (
        "If a sanction is not kept to, what the Committee laid down for that follows; if it laid nothing down, "
        "further disciplinary action may be taken (Rule 1(a))."
    ),
}

APPEAL_AND_AFTER = {
    "8.1": (
        "The Respondent may appeal within 14 days of receiving the written decision. Somebody of the office without any earlier "
        "part in the case is Secretary, and may extend the time for a compelling reason."
    ),
    "8.2": "The grounds on which an appeal may be made.",
    "8.2(a)": "The procedures were not followed properly.",
    "8.2(b)": "The Discipline Committee’s decision was unreasonable.",
    "8.2(c)": "New evidence that matters and could not, for valid reasons, be given earlier.",
    "8.2(d)": "Bias, or what may reasonably be seen as bias.",
    "8.2(e)": "A penalty out of proportion, or one that the procedures do not permit.",
    "8.3": (
        "An appeal is made on the Appeal Form, with all its evidence. The aim is normally to decide it within 30 days of its being made."
    ),
    "8.4": (
        "If the Secretary finds the appeal on a ground and in time, a Chair and a member of the Regent House are drawn by lot "
        "and the Proctors confirm one of theirs; all available, none involved before."
    ),
    "8.5": "The Appeal Committee is an experienced Chair, a member of the Regent House and a Proctor.",
    "8.5(a)": "A Chair with experience of deciding on misconduct, by legal training or in such procedures.",
    "8.5(b)": "A member of the Regent House.",
    "8.5(c)": "A Proctor, Deputy Proctor or Pro-Proctor.",
    "8.6": (
        "The Secretary fixes the meeting, tells the members when and where, and tells the Respondent who sits. "
        "Replacement, a meeting of two, and a missing Chair are as in 7.3."
    ),
    "8.7": (
        "At least 7 days before its meeting the Appeal Committee has the Appeal Form and evidence, the outcome and notes of "
        "the Discipline Committee, and what that Committee considered."
    ),
    "8.8": (
        "An appeal is normally considered in private and on paper. If further information is asked for, the Respondent gets a copy "
        "and may answer in writing."
    ),
    "8.9": "The Appeal Committee dismisses the appeal or upholds it.",
    "8.9(a)": "The appeal is dismissed.",
    "8.9(b)": "The appeal is upheld.",
    "8.10": (
        "Upheld on new evidence about the breach, a case normally goes back to a Discipline Committee; upheld on another ground, "
        "it goes back or the Appeal Committee decides itself, with lighter or heavier sanctions."
    ),
    "8.11": (
        "Within 7 days of the decision the Respondent has a copy of it with the reasons and any decision put in place of the first. "
        "That ends the internal process, so a Completion of Procedures letter is issued."
    ),
    "8.12": (
        "A sanction is not normally carried out while an appeal is considered. After the Appeal Committee’s decision it is, "
        "even if the Respondent means to complain elsewhere."
    ),
    "8.13": (
        "If a sanction of the Appeal Committee is not kept to, what it laid down for that follows; if it laid nothing down, "
        "further disciplinary action may be taken (Rule 1(a))."
    ),
    "9.1": (
        "The office keeps watch over all Concerns and reports on the year’s decisions, with no names, to the General Board "
        "through its Education Committee and to the Council."
    ),
    "9.2": (
        "The report serves to keep decisions consistent and at the right level, and to improve guidance and support."
    ),
    "fn11": (
        "The Rules of Behaviour apply to allegations made since 1 October 2019. Conduct before that day is judged by the "
        "regulations of its own time, and the Respondent chooses between this procedure and that of the time."
    ),
    "fn13": (
        "This procedure is for conduct since 1 October 2019. For earlier conduct the older regulations decide whether there "
        "was a breach, and the Respondent is offered the choice of procedure."
    ),
}

PARAGRAPHS = {**SCOPE, **BEFORE_THE_COMMITTEE, **DISCIPLINE_COMMITTEE, **APPEAL_AND_AFTER}
