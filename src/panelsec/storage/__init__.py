"""The encrypted file: its key, its record, its papers and its lists; the only SQL, driver and keychain."""
