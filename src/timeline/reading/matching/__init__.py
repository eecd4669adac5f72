"""What the names of a log mean: mapping files, vocabulary, case numbers, what is recorded."""
