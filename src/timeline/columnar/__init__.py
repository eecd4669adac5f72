"""Columns held as numbers: coded texts, histograms, and the few Arrow operations used on them."""
