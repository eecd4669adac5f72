"""From a table of texts to events: headings, layout, cells and times."""
