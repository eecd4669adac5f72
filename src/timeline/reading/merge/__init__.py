"""Several tables as one log: copies, repeated rows, and logs too large for memory."""
