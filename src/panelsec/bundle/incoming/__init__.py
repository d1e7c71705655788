"""What comes in made into papers: a PDF that can be read and numbered, or a plain refusal."""
