#!/usr/bin/env bash
# The picture in the README: the approved report of a batch in headless Chromium.
# bash docs/screenshot.sh [batch] [width,height]
set -euo pipefail
cd "$(dirname "$0")/.."
batch=${1:-ferry_grounding}
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
chromium --headless --no-sandbox --disable-gpu --disable-background-networking --disable-component-update \
  --disable-sync --no-first-run --hide-scrollbars --user-data-dir="$profile" \
  --screenshot="reports/$batch.png" --window-size="${2:-1280,1500}" "file://$PWD/reports/$batch.html"
