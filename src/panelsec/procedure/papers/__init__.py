"""The rules on papers: who gets which, and under which numbers."""
