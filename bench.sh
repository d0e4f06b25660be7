#!/usr/bin/env bash
# Measures speed and size and writes docs/performance.md; with names, only those, and only to the screen.
#   ./bench.sh [intake|build-50k|build-1m|build-4p|national|upload|inbox|page|readers|browser|memory|start|briefing|compare|growth|hostile|fuzz ...]
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

ensure_tools
ensure_npm
ensure_built
export OCOP_PROGRAM="$PROGRAM"
exec dotnet run -c Release --project "$ROOT/tests/Benchmarks" -- "$@"
