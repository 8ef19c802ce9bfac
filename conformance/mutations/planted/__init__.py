"""Faults that the comparison must notice: an oracle and gates that are wrong on purpose."""
