"""How the workbooks of Python's libraries here were made: python tests/recorded/libraries.py tests/recorded."""

from __future__ import annotations

import sys
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pandas as pd
import xlsxwriter

HEADINGS = ["case_id", "activity", "time", "outcome"]
ROWS = [
    ["A17", "Strategy discussion", datetime.fromisoformat("2021-04-12T14:30:00"), "section 47"],
    ["A17", "ICPC", date(2021, 4, 28), None],
    ["B04", "Referral", "12-14/04/2021", None],
]


def main(folder: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(HEADINGS)
    for row in ROWS:
        book.active.append(row)
    book.save(folder / "openpyxl.xlsx")
    for name, options in (("xlsxwriter.xlsx", {}), ("xlsxwriter-1904.xlsx", {"date_1904": True})):
        made = xlsxwriter.Workbook(folder / name, options)
        sheet, shown = made.add_worksheet(), made.add_format({"num_format": "dd mmm yy hh:mm"})
        for at, row in enumerate([HEADINGS, *ROWS]):
            for column, cell in enumerate(row):
                sheet.write(at, column, cell, *([shown] if isinstance(cell, date) else []))
        made.close()
    table = pd.DataFrame(ROWS, columns=HEADINGS)
    table.to_excel(folder / "pandas.xlsx", index=False)
    table.to_csv(folder / "pandas.csv")
    table.astype({"time": str}).to_parquet(folder / "pandas.parquet")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
