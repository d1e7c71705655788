"""Tables of panel members that come in, and the controlled lists that their names are held against."""
