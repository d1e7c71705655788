"""What a good colleague would say: about an act, about a day before it is fixed, before a letter goes."""
