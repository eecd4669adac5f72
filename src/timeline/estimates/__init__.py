"""What many clocks say together: shares, typical times, change, and difference between places."""
