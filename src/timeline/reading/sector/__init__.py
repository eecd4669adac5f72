"""What systems of the sector write, as event logs."""
