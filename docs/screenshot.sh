#!/usr/bin/env bash
# The pictures in the README: the approved report of a batch in headless Chromium, light and dark, desk and phone.
# bash docs/screenshot.sh [batch]      PYTHON=... to use another interpreter than that of .venv
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
exec "${PYTHON:-.venv/bin/python}" -m tests.browser.pictures "reports/${1:-ferry_grounding}.html" reports
