"""The files of process-mining programs, as event logs."""
