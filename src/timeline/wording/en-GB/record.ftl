### The files that were read, and where to find what is not shown.

# $sha256 (3f9a): of a file.
fingerprint = SHA-256 { $sha256 }
no-fingerprint = fingerprint not shown

## The surveys of a large log

# $noun (children).
surveys-in-csv = These are surveys of the { $noun } shown in detail. All surveys are in surveys.csv, with their groups, periods and rows.
# $noun (children).
surveys-in-parquet = These are surveys of the { $noun } shown in detail. All surveys are in waits.parquet, with their groups, periods and rows: more than a spreadsheet holds.
