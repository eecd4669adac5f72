"""An event log out, in the formats that other programs read."""
