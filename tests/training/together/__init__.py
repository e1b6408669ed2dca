"""Trains the model that reads two passages together: `python -m tests.training.together`."""
