"""The papers of a case: taken in, made searchable, blackened, read again."""
