#!/usr/bin/env bash
# Sets up what is missing, builds, fills an empty data folder with the samples, builds the warehouse, then serves.
#   ./run.sh [--once] [--data DIR] [--port N] [--host ADDRESS]
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

for argument in "$@"; do
    case "$argument" in -h | --help | '-?')
        ensure_built
        exec dotnet "$PROGRAM" start --help ;;
    esac
done

ensure_tools
ensure_npm
ensure_chromium || true
ensure_built
exec dotnet "$PROGRAM" start "$@"
