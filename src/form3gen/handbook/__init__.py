"""Pages generated from the code: the rules, their coverage, and the keys of the source."""
