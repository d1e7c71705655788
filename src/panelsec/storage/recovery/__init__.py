"""What brings a file back: backups, their restoring, a new key for the whole file, and salvage."""
