"""For all tests: how long a machine with other work takes says nothing of what is tested."""

from hypothesis import HealthCheck, settings

settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])  # fmt: skip
settings.load_profile("any machine")
