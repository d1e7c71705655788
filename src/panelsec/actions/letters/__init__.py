"""Letters: written, sent, and what is recorded of them once they have gone."""
