"""What is due over all cases."""
