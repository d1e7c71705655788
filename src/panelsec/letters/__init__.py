"""Every page that we write: plain values in, tagged PDF (PDF/UA-1 and PDF/A-2a) out."""
