"""For all tests: how long a machine with other work takes says nothing of what is tested."""

import gc

from hypothesis import HealthCheck, settings

settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])  # fmt: skip
settings.load_profile("any machine")
gc.set_threshold(50_000)  # as the command itself; see timeline/__main__.py
