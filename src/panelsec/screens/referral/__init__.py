"""The referral page: one file for each part."""
