"""Formats with tables of their program: the sector's systems, FHIR and process-mining files."""
