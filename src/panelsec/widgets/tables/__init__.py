"""Tables, long and small."""
