"""Whatever is installed is locked: by version and by hash, the tools that install it included."""

from __future__ import annotations

import json
import re
import tomllib

from command import PROJECT

LOCK = (PROJECT / "requirements.lock").read_text(encoding="utf-8")
NAME = re.compile(r"[A-Za-z0-9._-]+")


def locked() -> dict[str, str]:
    """Each requirement of the lock, with its hashes, by its name."""
    blocks = re.findall(r"^([a-z0-9][a-z0-9._-]*)(==[^\n]*(?:\n    .*)*)", LOCK, re.MULTILINE)
    return dict(blocks)


def test_every_dependency_extra_and_tool_is_in_the_lock_with_its_hash() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [
        *project["project"]["dependencies"],
        *(one for extra in project["project"]["optional-dependencies"].values() for one in extra),
        *(one for group in project["dependency-groups"].values() for one in group),
        *project["build-system"]["requires"],
        "pip",
        "setuptools",
        "psycopg-binary",
    ]
    held = locked()
    for one in wanted:
        found = NAME.match(one)
        assert found
        name = re.sub(r"[-_.]+", "-", found[0]).lower()
        assert "--hash=sha256:" in held.get(name, ""), name


def test_the_lock_names_no_address_and_no_requirement_without_a_hash() -> None:
    assert "://" not in LOCK
    assert all("--hash=sha256:" in its for its in locked().values())


def test_the_lock_of_the_page_has_hashes_and_names_no_address() -> None:
    lock = (PROJECT / "src/timeline/report/page/package-lock.json").read_text(encoding="utf-8")
    assert "://" not in lock
    packages = json.loads(lock)["packages"]
    assert packages.pop("")
    assert packages
    assert all(one["integrity"].startswith("sha512-") for one in packages.values())


def test_the_lock_is_never_installed_without_its_hashes() -> None:
    lines = (PROJECT / "Makefile").read_text(encoding="utf-8").splitlines()
    installs = [line for line in lines if "pip install" in line and "requirements.lock" in line]
    assert len(installs) == 3
    assert all("--require-hashes" in line for line in installs)
