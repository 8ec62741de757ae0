"""The parts of ``planspec init``: its questions, how they are asked, and how its files are written."""
