"""Turns what comes in into papers: PDFs that can be read and numbered, or a plain refusal."""
