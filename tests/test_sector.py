"""Formats of the sector: which of their dates become which activity, and that none is lost."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

import timeline as tl
from command import timeline
from tables import cells, rows_of
from timeline.audit import Audit
from timeline.errors import NoUsableEventError
from timeline.reading.formats.catalogue import formats
from timeline.wording.dates import when

ANNEX_A = {
    "List 1": """
        Child Unique ID | Gender | Date of Contact | Contact Source
        7               | a) Male | 2024-03-01     | 6: Police
        """,
    "Early help (2)": """
        Child Unique ID | Assessment start date | Assessment completion date | Organisation completing assessment
        7               | 2024-02-01            | 2024-02-20                 | Nursery
        """,
    "Referrals": """
        Child Unique ID | Date of Referral | Referral Source | Referral NFA?
        7               | 2024-03-01       | 6: Police       | No
        8               | 2024-03-04       | 8: Other        | a) Yes
        """,
    "4": """
        Child Unique ID | Continuous Assessment Start Date | Continuous Assessment Date of Authorisation
        7               | 2024-03-04                       | 2024-04-12
        """,
    "List 5 S47": """
        Child unique ID | Strategy discussion initiating Section 47 Enquiry Start Date | Was an Initial Child Protection Conference deemed unnecessary? | Date of Initial Child Protection Conference | Did the Initial Child Protection Conference Result in a Child Protection Plan
        7               | 2024-03-04 | b) No  | 2024-03-25 | a) Yes
        8               | 2024-03-05 | a) Yes |            |
        9               | 2024-03-05 | Yes    |            |
        9               | 2024-06-05 | No     |            |
        """,
    "List 6": """
        Child Unique ID | CIN Start Date | CIN Closure Date
        7               | 2024-03-01     |
        8               | 2024-03-04     | 2024-03-20
        """,
    "List 7": """
        Child Unique ID | Child Protection Plan Start Date | Date of latest review conference | Child Protection Plan End Date
        7               | 2024-03-25                       | 2024-06-20                       |
        """,
    "List 8": """
        Child Unique ID | Date Started to be Looked After
        7               | 2024-07-01
        """,
}


def of(audit: Audit, case: str) -> list[tuple[str, str, str]]:
    """A case's events: activity, when and outcome."""
    told = next(one for one in audit.cases if one.id == case)
    return [(one.activity, when(one), one.attributes.get("outcome", "")) for one in told.events]


def judged(audit: Audit, case: str, standard: str) -> list[str]:
    return [one.outcome for one in rows_of(audit) if (one.case, one.standard) == (case, standard)]


@pytest.fixture
def annex_a(tmp_path: Path) -> Path:
    book = openpyxl.Workbook()
    for name, text in ANNEX_A.items():
        sheet = book.create_sheet(name)
        rows = cells(text)
        sheet.append([*rows[0]])
        for row in rows:
            sheet.append([*row.values()])
    book.remove(book.worksheets[0])
    book.save(tmp_path / "annex-a.xlsx")
    return tmp_path / "annex-a.xlsx"


def test_annex_a_is_known_by_its_headings_whatever_its_sheets_are_called(annex_a: Path) -> None:
    audit = tl.analyse(tl.read_log(annex_a), as_of="2024-07-31")
    assert of(audit, "7") == [
        ("contact_received", "1 March 2024", ""),
        ("referral", "1 March 2024", ""),
        ("assessment_started", "4 March 2024", ""),
        ("strategy_discussion", "4 March 2024", "section 47"),
        ("icpc", "25 March 2024", "plan made"),
        ("plan_started", "25 March 2024", ""),
        ("assessment_authorised", "12 April 2024", ""),
        ("review_conference", "20 June 2024", ""),
    ]
    assert of(audit, "8")[0] == ("referral", "4 March 2024", "no further action")
    assert (audit.counts.read, audit.counts.set_aside) == (14, 0)
    assert {one.layout for one in audit.inputs} == {"Ofsted ILACS Annex A"}


def test_a_conference_deemed_unnecessary_closes_no_clock_of_another_enquiry(annex_a: Path) -> None:
    reading = tl.read_log(annex_a)
    audit = tl.analyse(reading, as_of="2024-07-31")
    assert judged(audit, "7", "N3") == ["met"]
    assert judged(audit, "8", "N3") == ["not_required"]
    assert judged(audit, "9", "N3") == ["overdue"]
    told = [one for one in reading.notices if "waits stay open" in one.problem]
    assert [(one.sheet, one.row) for one in told] == [("List 5 S47", 4)]


def test_check_says_what_each_table_carries(annex_a: Path) -> None:
    said = timeline("check", annex_a).stdout
    assert "Annex A, list 2, early help assessments; it carries no activity" in said
    assert "it carries Assessment started, Assessment authorised" in said


def test_what_the_files_do_not_record_has_no_outcome_and_is_never_overdue(annex_a: Path) -> None:
    audit = tl.analyse(tl.read_log(annex_a), as_of="2026-07-31")
    assert judged(audit, "9", "N3") == ["overdue"]
    assert judged(audit, "9", "N1") == []


def test_the_latest_review_alone_answers_no_step_that_needs_the_first(
    annex_a: Path, tmp_path: Path
) -> None:
    audit = tl.analyse(tl.read_log(annex_a), as_of="2024-07-31")
    assert judged(audit, "7", "N5") == []
    own = tmp_path / "own.csv"
    own.write_text("Case,Review conference\n7,2024-06-20\n")
    for files in ((annex_a, own), (own, annex_a)):
        audit = tl.analyse(tl.read_log(*files), as_of="2024-07-31")
        assert judged(audit, "7", "N5") == ["met"]


def test_a_list_of_contacts_alone_measures_nothing(tmp_path: Path) -> None:
    log = tmp_path / "list-1.csv"
    log.write_text("Child Unique ID,Date of Contact,Contact Source\n7,2024-03-01,School\n")
    audit = tl.analyse(tl.read_log(log), as_of="2024-07-31")
    assert (audit.waits, audit.findings) == ((), ())


def test_an_own_sheet_is_joined_on_the_case(annex_a: Path, tmp_path: Path) -> None:
    own = tmp_path / "own.csv"
    own.write_text("Case,Core group,Referral decision\n7,2024-04-03,2024-03-01\n")
    reading = tl.read_log(annex_a, own)
    audit = tl.analyse(reading, as_of="2024-07-31")
    assert judged(audit, "7", "N1") == judged(audit, "7", "N4") == ["met"]


CENSUS = """<?xml version="1.0"?>
<Message xmlns="urn:any-year"><Header><CollectionDetails><Year>2019</Year></CollectionDetails></Header>
<Children>
 <Child>
  <ChildIdentifiers><LAchildID>X1</LAchildID><PersonBirthDate>2018-01-01</PersonBirthDate></ChildIdentifiers>
  <CINdetails>
   <CINreferralDate>2019-04-01</CINreferralDate><CINclosureDate>2019-09-30</CINclosureDate>
   <Assessments><AssessmentActualStartDate>2019-04-02</AssessmentActualStartDate>
     <AssessmentAuthorisationDate>2019-05-20</AssessmentAuthorisationDate></Assessments>
   <CINPlanDates><CINPlanStartDate>2019-05-20</CINPlanStartDate></CINPlanDates>
   <Section47><S47ActualStartDate>2019-04-03</S47ActualStartDate><InitialCPCtarget>2019-04-26</InitialCPCtarget>
     <DateOfInitialCPC>2019-04-25</DateOfInitialCPC><ICPCnotRequired>0</ICPCnotRequired></Section47>
   <ReferralNFA>false</ReferralNFA>
   <ChildProtectionPlans><CPPstartDate>2019-04-25</CPPstartDate><CPPendDate>2019-09-29</CPPendDate>
     <Reviews><CPPreviewDate>2019-07-24</CPPreviewDate><CPPreviewDate>2019-09-29</CPPreviewDate></Reviews>
   </ChildProtectionPlans>
  </CINdetails>
 </Child>
 <Child>
  <ChildIdentifiers><LAchildID>X2</LAchildID></ChildIdentifiers>
  <CINdetails><CINreferralDate>2019-13-01</CINreferralDate><ReferralNFA>true</ReferralNFA>
   <Section47><S47ActualStartDate>2019-06-03</S47ActualStartDate><ICPCnotRequired>true</ICPCnotRequired></Section47>
  </CINdetails>
 </Child>
 <Child><CINdetails><CINreferralDate>2019-06-01</CINreferralDate></CINdetails></Child>
</Children></Message>
"""


def test_a_census_of_any_year_gives_its_dates_and_loses_none(tmp_path: Path) -> None:
    census = tmp_path / "census.xml"
    census.write_text(CENSUS, encoding="utf-8")
    reading = tl.read_log(census)
    audit = tl.analyse(reading, as_of="2019-12-31")
    assert of(audit, "X1") == [
        ("referral", "1 April 2019", ""),
        ("assessment_started", "2 April 2019", ""),
        ("section_47_started", "3 April 2019", ""),
        ("icpc", "25 April 2019", ""),
        ("plan_started", "25 April 2019", ""),
        ("assessment_authorised", "20 May 2019", ""),
        ("review_conference", "24 July 2019", ""),
        ("plan_ended", "29 September 2019", ""),
        ("review_conference", "29 September 2019", ""),
        ("case_closed", "30 September 2019", ""),
    ]
    assert of(audit, "X2") == [("section_47_started", "3 June 2019", "")]
    assert [(one.sheet, one.row) for one in reading.problems] == [("CINdetails", 21), ("CINdetails", 25)]  # fmt: skip
    assert (reading.rows_read, reading.set_aside) == (14, 2)
    counts = audit.counts
    assert counts.read == counts.measured + counts.after_as_of + counts.set_aside
    assert judged(audit, "X1", "N5") == ["met"]
    assert judged(audit, "X1", "N6") == ["met", "not_required"]


SSD = {
    "ssd_person.csv": "pers_person_id,pers_dob\n7,2021-01-01\n",
    "ssd_cin_episodes.csv": "cine_referral_id,cine_person_id,cine_referral_date,cine_referral_nfa,cine_close_date\nr1,7,04/03/2024,N,28/06/2024\nr2,8,25/03/2024,Y,\n",
    "ssd_s47_enquiry.csv": "s47e_s47_enquiry_id,s47e_person_id,s47e_s47_start_date\ns1,7,05/03/2024\n",
    "ssd_initial_cp_conference.csv": "icpc_icpc_id,icpc_person_id,icpc_s47_enquiry_id,icpc_icpc_transfer_in,icpc_icpc_date,icpc_icpc_outcome_cp_flag\ni1,7,s1,N,2024-03-26,Y\ni2,8,,Y,2024-05-01,N\n",
    "ssd_cp_reviews.csv": "cppr_person_id,cppr_cp_plan_id,cppr_cp_review_date,cppr_cp_review_outcome_continue_cp\n7,p1,2024-06-20,N\n",
}


def test_a_folder_of_the_standard_safeguarding_dataset_is_one_log(tmp_path: Path) -> None:
    for name, text in SSD.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    reading = tl.read_log(tmp_path)
    audit = tl.analyse(reading, as_of="2024-07-31")
    assert of(audit, "7") == [
        ("referral", "4 March 2024", ""),
        ("strategy_discussion", "5 March 2024", "section 47"),
        ("icpc", "26 March 2024", "plan made"),
        ("review_conference", "20 June 2024", "plan ended"),
        ("case_closed", "28 June 2024", ""),
    ]
    assert of(audit, "8") == [
        ("referral", "25 March 2024", "no further action"),
        ("transfer_in_conference", "1 May 2024", "no plan"),
    ]
    assert reading.rows_read == 7
    assert any(one.file == "ssd_person.csv" and "passed over" in one.problem for one in reading.notices)  # fmt: skip
    with pytest.raises(NoUsableEventError):
        tl.read_log(tmp_path / "ssd_person.csv")


def test_every_activity_of_the_formats_is_in_the_built_in_pathway() -> None:
    known = {one.id for one in tl.analyse(tl.read_log("fixtures/nai-audit/log.csv")).pathway.activities}  # fmt: skip
    assert {name for one in formats().format for name in formats().carried(one)} <= known
