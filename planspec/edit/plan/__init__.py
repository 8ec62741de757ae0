"""Edits in a plan's own terms: places named by goals, identifiers with what refers to them, new goals and branches."""

from planspec.edit.plan.address import Address, address
from planspec.edit.plan.count import Level, counted
from planspec.edit.plan.moving import Beside, Moving, immovable, moving
from planspec.edit.plan.namespace import NAMESPACES, Namespace
from planspec.edit.plan.new_branch import NewBranch, new_branch
from planspec.edit.plan.new_entry import Entry
from planspec.edit.plan.new_goal import NewGoal, NewPromotionGoal, new_goal, new_promotion_goal
from planspec.edit.plan.renaming import Renaming, renaming
from planspec.edit.plan.setting import setting
from planspec.edit.plan.typed import typed

__all__ = [
    "NAMESPACES",
    "Address",
    "Beside",
    "Entry",
    "Level",
    "Moving",
    "Namespace",
    "NewBranch",
    "NewGoal",
    "NewPromotionGoal",
    "Renaming",
    "address",
    "counted",
    "immovable",
    "moving",
    "new_branch",
    "new_goal",
    "new_promotion_goal",
    "renaming",
    "setting",
    "typed",
]
