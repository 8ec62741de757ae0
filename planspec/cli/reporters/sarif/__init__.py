"""The report as SARIF 2.1.0 (OASIS), which code scanning services and editors read."""

from planspec.cli.reporters.sarif.sarif import Sarif

__all__ = ["Sarif"]
