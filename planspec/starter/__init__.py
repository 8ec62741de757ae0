"""The files of a new project: a first plan, editor settings and project settings, made from a few answers."""

from planspec.starter.answers import Answers
from planspec.starter.plan_text import plan_text
from planspec.starter.project import project_files

__all__ = ["Answers", "plan_text", "project_files"]
