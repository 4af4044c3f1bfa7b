"""One file for each command: parse the options, call an operation, print, and exit."""
