"""How the files of LibreOffice here were made: cells entered as somebody types them, saved in several ways.

Needs LibreOffice with its Python (apt-get install libreoffice-calc python3-uno):
    soffice --headless --accept="socket,host=localhost,port=2002;urp;" &
    /usr/bin/python3 tests/recorded/libreoffice.py tests/recorded
"""

from __future__ import annotations

import re
import sys
from datetime import datetime
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.lang import Locale

ENGLISH = Locale("en", "GB", "")
WIDE = [
    ["Safeguarding audit, spring 2021"],
    [],
    ["Child ref", "Referral", "", "Skeletal survey", "", "Second report", "", "Comments"],
    ["", "Date", "Time", "Requested", "Performed", "Date", "Outcome", ""],
    ["A17", "12/04/2021", "09:30", "12/04/2021 16:00", "13.4.21", "15/04/2021", "agree", "Seen, at \u2018home\u2019"],
    ["B04", "1 May 2021", "14:05", "3 May 2021", "n/a", "awaiting", "", "Caf\u00e9; \u00a3"],
    [],
    ["C09", "03/06/2021", "", "12th June 2021", "12-14/06/2021", "", "", ""],
    ["Total", "=COUNTA(B5:B8)", "", "=COUNTA(D5:D8)", "", "", "", ""],
]  # fmt: skip
LONG = [
    ["case_id", "activity", "time", "outcome"],
    ["A17", "ICPC", "=DATE(2021;4;28)", "plan made"],
    ["B04", "Strategy meeting", "04/05/21", "section 47"],
]
MERGED = ("B3:C3", "D3:E3", "F3:G3", "A3:A4", "H3:H4")
CSV = {
    "libreoffice-comma.csv": "44,34,76,1,,2057,false,true,false",
    "libreoffice-semicolon-cp1252.csv": "59,34,1,1,,1031,false,true,false",
    "libreoffice-tab-utf16.tsv": "9,34,65535,1,,2057,false,true,false",
    "libreoffice-quoted.csv": "44,34,76,1,,2057,true,true,false",
}
"""Saved with these: separator, quotation mark, character set, first line, -, language, quote all, as shown, formulas."""


def option(name: str, value: object) -> PropertyValue:
    one = PropertyValue()
    one.Name, one.Value = name, value
    return one


def enter(book: object, cell: object, text: str) -> None:
    """Enter a text as LibreOffice takes it from an English keyboard: a date becomes a date."""
    typed = re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{2,4})(?: (\d\d):(\d\d))?|(\d\d):(\d\d)", text)
    if text.startswith("="):
        cell.setFormula(text)
    elif typed is None:
        cell.setString(text.removeprefix("'"))
    else:
        day, month, year, *clock = (int(part or 0) for part in typed.groups())
        null = book.NullDate
        first = datetime(null.Year, null.Month, null.Day)
        on = datetime(year + 2000 * (year < 100), month, day) if day else first
        hour, minute = clock[:2] if day else clock[2:]
        cell.setValue((on - first).days + (hour * 60 + minute) / 1440)
        shown = "HH:MM" if not day else "DD/MM/YYYY HH:MM" if any(clock) else "DD/MM/YYYY"
        formats = book.NumberFormats
        key = formats.queryKey(shown, ENGLISH, False)
        cell.NumberFormat = formats.addNew(shown, ENGLISH) if key == -1 else key


def entered(desktop: object, year: int) -> object:
    book = desktop.loadComponentFromURL(
        "private:factory/scalc", "_blank", 0, (option("Hidden", True),)
    )
    if year == 1904:
        book.NullDate = uno.createUnoStruct("com.sun.star.util.Date", 1, 1, 1904)
    sheets = book.Sheets
    sheets.getByIndex(0).Name = "Children"
    sheets.insertNewByName("Events", 1)
    for number, table in enumerate((WIDE, LONG)):
        for row, cells in enumerate(table):
            for column, text in enumerate(cells):
                if text:
                    enter(book, sheets.getByIndex(number).getCellByPosition(column, row), text)
    return book


def main(folder: Path) -> None:
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    context = resolver.resolve(
        "uno:socket,host=localhost,port=2002;urp;StarOffice.ComponentContext"
    )
    desktop = context.ServiceManager.createInstanceWithContext(
        "com.sun.star.frame.Desktop", context
    )
    for year in (1900, 1904):
        book = entered(desktop, year)
        sheet = book.Sheets.getByIndex(0)
        for cells in MERGED:
            sheet.getCellRangeByName(cells).merge(True)
        sheet.Rows.getByIndex(5).IsVisible = False
        sheet.Columns.getByIndex(7).IsVisible = False
        save(book, folder / f"libreoffice-{year}.xlsx", "Calc MS Excel 2007 XML")
        if year == 1900:
            for name, how in CSV.items():
                save(book, folder / name, "Text - txt - csv (StarCalc)", how)
            save(book, folder / "libreoffice.ods", "calc8")
            save(book, folder / "libreoffice.xls", "MS Excel 97")
        book.close(True)


def save(book: object, file: Path, kind: str, how: str = "") -> None:
    more = (option("FilterOptions", how),) if how else ()
    book.storeToURL(file.resolve().as_uri(), (option("FilterName", kind), *more))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
