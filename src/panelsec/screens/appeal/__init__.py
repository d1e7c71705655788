"""The appeal of each Respondent and what follows it: a file for each kind of step."""
