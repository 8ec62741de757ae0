"""``python -m planspec``."""

from planspec.cli import run

if __name__ == "__main__":
    run()
