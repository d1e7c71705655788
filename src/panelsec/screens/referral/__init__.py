"""The referral, a file for each of its parts."""
