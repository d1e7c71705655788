"""The pages of a PDF, looked at without a file in the clear."""
