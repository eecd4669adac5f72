"""1.2 Forms of dates that are set aside, and why: each stands alone in its column."""

from __future__ import annotations

from tables import Written


def test_what_is_no_date_is_set_aside_and_says_why(written: Written) -> None:
    written(
        """
        written                                  | read
        31/04/2024                               | there is no such date or time
        30/02/2024                               | there is no such date or time
        29/02/2023                               | there is no such date or time
        00/03/2024                               | there is no such date or time
        19/00/2024                               | there is no such date or time
        32/03/2024                               | there is no such date or time
        2024-13-01                               | there is no such date or time
        2024-02-30                               | there is no such date or time
        13/2024                                  | there is no such date or time
        31 June 2024                             | there is no such date or time
        19/03/2024 24:00                         | there is no such date or time
        2024-03-19 24:00:00                      | there is no such date or time
        19/03/2024 25:00                         | there is no such date or time
        19/03/2024 14:60                         | there is no such date or time
        19/03/2024 13:00 pm                      | there is no such date or time
        19/03/2024 0am                           | there is no such date or time
        19/03/2024 14 noon                       | there is no such date or time
        19/03/2024 midnight                      | midnight may be the beginning or the end of that day
        19/03/2024 12 midnight                   | midnight may be the beginning or the end of that day
        midnight 19/03/2024                      | midnight may be the beginning or the end of that day
        19/3                                     | a day and a month without a year
        19.3                                     | a number and not a date
        19 March                                 | a day and a month without a year
        19th March                               | a day and a month without a year
        19-Mar                                   | a day and a month without a year
        March 19                                 | a day and a month without a year
        Mar 24                                   | a day and a month without a year
        w/c 19/3                                 | not a date we can read
        14:30                                    | a time of day without a date
        2.30pm                                   | a time of day without a date
        2024                                     | a year alone
        1999                                     | a year alone
        approx 19/03/2024                        | marked as doubtful, so nothing is measured from it
        approx. 19/03/24                         | marked as doubtful, so nothing is measured from it
        19/03/2024 (approx)                      | marked as doubtful, so nothing is measured from it
        approximately 19 March 2024              | marked as doubtful, so nothing is measured from it
        c. 19/03/2024                            | marked as doubtful, so nothing is measured from it
        c 19/03/2024                             | marked as doubtful, so nothing is measured from it
        ca. 19/03/2024                           | marked as doubtful, so nothing is measured from it
        circa March 2024                         | marked as doubtful, so nothing is measured from it
        c. March 2024                            | marked as doubtful, so nothing is measured from it
        ~19/03/2024                              | marked as doubtful, so nothing is measured from it
        19/03/2024?                              | marked as doubtful, so nothing is measured from it
        ?19/03/2024                              | marked as doubtful, so nothing is measured from it
        19/03/2024 ?                             | marked as doubtful, so nothing is measured from it
        19/0?/2024                               | marked as doubtful, so nothing is measured from it
        about 19/03/2024                         | marked as doubtful, so nothing is measured from it
        around 19 March 2024                     | marked as doubtful, so nothing is measured from it
        19/03/2024 est. ?                        | marked as doubtful, so nothing is measured from it
        19 March 2024 or 20 March 2024           | not a date we can read
        before 19/03/2024                        | not a date we can read
        by 19/03/2024                            | not a date we can read
        after 19/03/2024                         | not a date we can read
        since 19/03/2024                         | not a date we can read
        early March 2024                         | not a date we can read
        mid March 2024                           | not a date we can read
        end of March 2024                        | not a date we can read
        Spring 2024                              | not a date we can read
        Q1 2024                                  | not a date we can read
        2023/24                                  | not a date we can read
        Week 12 2024                             | not a date we can read
        2024-W12-2                               | not a date we can read
        2024-079                                 | a year alone
        w/e 22/03/2024                           | not a date we can read
        w/c March 2024                           | not a date we can read
        w/c 18/03/2024 14:30                     | not a date we can read
        19/03/2024*                              | not a date we can read
        (19/03/2024)                             | not a date we can read
        19/03/2024 / 21/03/2024                  | not a date we can read
        19/03/2024, 21/03/2024                   | not a date we can read
        19 & 20/03/2024                          | not a date we can read
        19/03/2024 afternoon                     | not a date we can read
        19/03/2024 evening                       | not a date we can read
        19/03/2024 cancelled                     | not a date we can read
        DNA 19/03/2024                           | not a date we can read
        booked for 19/03/2024                    | not a date we can read
        19/03/2024 - JB                          | not a date we can read
        19/03/2024 JB                            | not a date we can read
        seen on 19/03/2024 with mother           | not a date we can read
        The conference was held on 19 March 2024 | not a date we can read
        l9/03/2024                               | not a date we can read
        19/O3/2024                               | not a date we can read
        19 03 2024                               | not a date we can read
        190324                                   | a number and not a date
        19032024                                 | there is no such date or time
        19/03/202                                | not a date we can read
        19/03/20244                              | not a date we can read
        19/03/24/25                              | not a date we can read
        45370                                    | a number and not a date
        45370.5                                  | a number and not a date
        -45370                                   | a number and not a date
        4.537E+04                                | not a date we can read
        soon                                     | not a date we can read
        yes                                      | not a date we can read
        x                                        | not a date we can read
        """
    )


def test_a_date_outside_the_years_of_the_calendar_is_set_aside(written: Written) -> None:
    written(
        """
        written                  | read
        01/01/1900               | a date outside 2000 to 2028, the years whose bank holidays are known here
        1900-01-01               | a date outside 2000 to 2028, the years whose bank holidays are known here
        1900-01-01 00:00:00      | a date outside 2000 to 2028, the years whose bank holidays are known here
        30/12/1899               | a date outside 2000 to 2028, the years whose bank holidays are known here
        1899-12-30 14:30         | a date outside 2000 to 2028, the years whose bank holidays are known here
        01/01/1753               | a date outside 2000 to 2028, the years whose bank holidays are known here
        0001-01-01               | a date outside 2000 to 2028, the years whose bank holidays are known here
        01/01/0001               | a date outside 2000 to 2028, the years whose bank holidays are known here
        00/00/0000               | a date outside 2000 to 2028, the years whose bank holidays are known here
        19/03/1924               | a date outside 2000 to 2028, the years whose bank holidays are known here
        19 March 1999            | a date outside 2000 to 2028, the years whose bank holidays are known here
        31/12/1999               | a date outside 2000 to 2028, the years whose bank holidays are known here
        2029-01-01               | a date outside 2000 to 2028, the years whose bank holidays are known here
        19/03/2042               | a date outside 2000 to 2028, the years whose bank holidays are known here
        2099-12-31               | a date outside 2000 to 2028, the years whose bank holidays are known here
        31/12/9999               | a date outside 2000 to 2028, the years whose bank holidays are known here
        9999-12-31T23:59:59      | a date outside 2000 to 2028, the years whose bank holidays are known here
        12/1999                  | a date outside 2000 to 2028, the years whose bank holidays are known here
        28/12/2028 to 03/01/2029 | a date outside 2000 to 2028, the years whose bank holidays are known here
        w/c 27/12/2028           | a date outside 2000 to 2028, the years whose bank holidays are known here
        19/03/94                 | a year of two digits that could be of either century
        19 Mar 50                | a year of two digits that could be of either century
        19 Mar 49                | a date outside 2000 to 2028, the years whose bank holidays are known here
        """
    )
