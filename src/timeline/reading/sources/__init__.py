"""Where a log comes from: files, folders, workbooks and databases, read as tables of texts."""
