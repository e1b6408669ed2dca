"""The version, read by the build and by `verifier --version`."""

__version__ = "0.1.0"
