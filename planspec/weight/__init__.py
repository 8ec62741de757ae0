"""How much a rule weighs in a plan: by the edition of the rules, the plan's phase, and the project's settings."""

from planspec.weight.phase_table import by_phase
from planspec.weight.weights import Weights, plan_weights, weights

__all__ = ["Weights", "by_phase", "plan_weights", "weights"]
