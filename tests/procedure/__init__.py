"""Tests of the rules, each a sentence with its paragraph."""
