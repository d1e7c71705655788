"""The rules: what the Student Disciplinary Procedure lets happen, and when."""
