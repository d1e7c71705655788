"""Imported tables of panel members, and the controlled lists that their Colleges and Departments are matched against."""
