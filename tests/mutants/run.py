"""mutmut's faults, each in a fork of one pytest whose tests are collected already.

mutmut makes the faults, notes which test runs which function and keeps what became of each
fault; its own runs start pytest anew for each of them, which takes longer than the tests do.
A fault is first put to the tests that saw the last ones of its function and of its module, and
the first test that does not pass ends it. A fault that never ends is found by its processor time, which
a machine with other work does not use up.
"""

from __future__ import annotations

import gc
import os
import resource
import shutil
import signal
import sys
import traceback
from collections import defaultdict
from fnmatch import fnmatch
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest
from mutmut import __main__ as mutmut
from mutmut.configuration import config
from mutmut.mutation.data import SourceFileMutationData
from mutmut.state import state
from mutmut.stats import load_stats
from mutmut.utils.format_utils import mangled_name_from_mutant_name

WORKERS = 2
SECONDS = 40
"""Of the processor; all tests together take less than ten. Ten times as long on the clock."""
MEMORY = 6 << 30
NO_TEST = 33
"""mutmut's code of a fault in a function that no test runs."""


class Fault(NamedTuple):
    """A mutant, where its outcome is kept, and the function it is in."""

    data: SourceFileMutationData
    name: str
    function: str


def prepare() -> None:
    """Make the faults and note which tests run which functions."""
    mutmut.set_mutant_under_test("mutant_generation")
    Path("mutants").mkdir(exist_ok=True)
    mutmut.copy_src_dir()
    mutmut.copy_also_copy_files()
    mutmut.setup_source_paths()
    mutmut.create_mutants(WORKERS)
    mutmut.collect_or_load_stats(mutmut.get_mutant_runner(WORKERS), apply_config_invalidation=True)


def chosen(patterns: list[str]) -> list[Fault]:
    """Faults not tried yet and those that no test saw; with patterns those so named.

    They come in an order by chance, but ever the same, so that a run broken off is a sample.
    """
    every, _ = mutmut.collect_source_file_mutation_data(mutant_names=())
    Random(1).shuffle(every)
    return [
        Fault(data, name, mangled_name_from_mutant_name(name))
        for data, name, code in every
        if any(fnmatch(name, one) for one in patterns)
        or (not patterns and code in (None, 0, NO_TEST))
    ]


class Forks:
    """A plug-in of pytest that runs its tests once for each fault."""

    def __init__(self, faults: list[Fault]) -> None:
        self.faults = faults
        self.running: dict[int, Fault] = {}
        self.seen_by: dict[str, list[str]] = defaultdict(list)
        self.notes = Path()
        self.tried = 0

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Put every fault to the tests; first see that all pass without one."""
        self.notes = session.config._tmp_path_factory.getbasetemp()  # type: ignore[attr-defined]  # noqa: SLF001  pytest has no other way
        # Here, so that what tests load and look up once is loaded before the forks.
        for item in session.items:
            item.ihook.pytest_runtest_protocol(item=item, nextitem=None)
            if session.testsfailed:
                pytest.exit(f"without a fault this does not pass: {item.nodeid}", 1)
        gc.freeze()  # a fork then shares what was loaded, and copies none of it to count it
        for fault in self.faults:
            items = self.asked(session, fault)
            if not items:
                self.keep(fault, NO_TEST)
                continue
            while len(self.running) >= WORKERS:
                self.reap()
            self.running[self.fork(session, items, fault.name)] = fault
        while self.running:
            self.reap()
        return True

    def asked(self, session: pytest.Session, fault: Fault) -> list[pytest.Item]:
        """The tests that run a fault's function, and those that mutmut does not know yet."""
        its, known = (
            state().tests_by_mangled_function_name[fault.function],
            state().duration_by_test,
        )
        items = [one for one in session.items if one.nodeid in its or one.nodeid not in known]
        module = fault.function.rsplit(".", 1)[0]
        first = [*self.seen_by[fault.function], *self.seen_by[module]]
        place = {name: k for k, name in reversed([*enumerate(first)])}
        return sorted(items, key=lambda one: place.get(one.nodeid, len(first)))

    def fork(self, session: pytest.Session, items: list[pytest.Item], name: str) -> int:
        """Run tests in a process of its own, up to the first that does not pass."""
        pid = os.fork()
        if pid:
            return pid
        seen = 1
        try:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, 1)
            os.dup2(nowhere, 2)
            resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
            signal.alarm(10 * SECONDS)
            session.config._tmp_path_factory._basetemp = self.notes / str(os.getpid())  # type: ignore[attr-defined]  # noqa: SLF001  as above
            (self.notes / str(os.getpid())).mkdir()
            gc.disable()
            mutmut.set_mutant_under_test(name)
            for item, following in zip(items, [*items[1:], None], strict=True):
                item.ihook.pytest_runtest_protocol(item=item, nextitem=following)
                if session.testsfailed:
                    (self.notes / f"{os.getpid()}.txt").write_text(item.nodeid, encoding="utf-8")
                    break
            else:
                seen = 0
        except BaseException:  # noqa: BLE001  whatever the fault brought about
            (self.notes / f"{os.getpid()}.txt").write_text(traceback.format_exc(), encoding="utf-8")
        finally:
            shutil.rmtree(self.notes / str(os.getpid()), ignore_errors=True)
            os._exit(seen)

    def reap(self) -> None:
        """Wait for one of the forks, and keep what became of its fault."""
        pid, status = os.wait()
        fault = self.running.pop(pid)
        told = self.note(pid)
        for where in (fault.function, fault.function.rsplit(".", 1)[0]) if told else ():
            self.seen_by[where] = [told, *(one for one in self.seen_by[where] if one != told)]
        self.keep(fault, os.waitstatus_to_exitcode(status))

    def note(self, pid: int) -> str:
        """The test that a fork did not pass."""
        path = self.notes / f"{pid}.txt"
        told = path.read_text(encoding="utf-8") if path.exists() else ""
        path.unlink(missing_ok=True)
        return told

    def keep(self, fault: Fault, code: int) -> None:
        """Write down what became of a fault, where mutmut would."""
        fault.data.exit_code_by_key[fault.name] = code
        self.tried += 1
        here = Path.cwd()
        os.chdir(here.parent)
        fault.data.save()
        os.chdir(here)
        if code != 1 or not self.tried % 100:
            print(f"{self.tried} of {len(self.faults)}: {code} {fault.name}", flush=True)


def main() -> int:
    """Make and try the faults; names or patterns choose some of them."""
    making = os.fork()
    if not making:
        prepare()
        os._exit(0)
    if os.waitpid(making, 0)[1]:
        return 1
    mutmut.set_mutant_under_test("")
    mutmut.setup_source_paths()
    load_stats()
    faults = chosen(sys.argv[1:])
    os.chdir("mutants")
    arguments = config().pytest_add_cli_args + config().pytest_add_cli_args_test_selection
    return int(
        pytest.main(["--rootdir=.", "-q", "-s", "--tb=no", *arguments], plugins=[Forks(faults)])
    )


if __name__ == "__main__":
    sys.exit(main())
