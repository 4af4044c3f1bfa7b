"""Pages generated from the code: the rules, the rule coverage, and the keys of the source."""
