"""Disk, standard streams, clock and environment: the only code that reads or writes them."""
