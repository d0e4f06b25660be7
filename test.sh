#!/usr/bin/env bash
# Installs what the tests need, builds once, runs every test project; ends in one line: N passed, N failed, N skipped.
set -uo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

ensure_tools
ensure_npm
ensure_chromium || true
ensure_package pdftotext poppler-utils "bài kiểm tra PDF không chạy được (tests of PDF cannot run)" || true

results="$ROOT/artifacts/test-results"
rm -rf "$results"
mkdir -p "$results"

say "Biên dịch / Building"
dotnet build "$ROOT/OcopAnalytics.sln" -c Release -v q || fail "Biên dịch không xong. / The build failed."

passed=0 failed=0 skipped=0 status=0

# Reads one number out of a result file: counter FILE NAME
counter() { sed -n "s/.*<Counters [^>]*\b$2=\"\([0-9]*\)\".*/\1/p" "$1" | head -n 1; }

for project in "$ROOT"/tests/*/*.Tests.csproj; do
    name="$(basename "$project" .csproj)"
    say "== $name"
    if ! grep -q "$name.csproj" "$ROOT/OcopAnalytics.sln"; then
        say "$name is not in OcopAnalytics.sln, so it was not built."
        failed=$((failed + 1)) status=1
        continue
    fi
    # A project that hangs is a failure, not a long wait.
    timeout --kill-after=30 1200 dotnet test "$project" -c Release --no-build -v q \
        --logger "trx;LogFileName=$name.trx" --logger "console;verbosity=minimal" --results-directory "$results" || status=1

    trx="$results/$name.trx"
    if [ ! -f "$trx" ]; then
        say "$name left no results."
        failed=$((failed + 1)) status=1
        continue
    fi
    total="$(counter "$trx" total)" ok="$(counter "$trx" passed)" bad="$(counter "$trx" failed)" executed="$(counter "$trx" executed)"
    if [ "${ok:-0}" -eq 0 ] && [ "${bad:-0}" -eq 0 ]; then
        say "$name ran no tests."
        status=1
    fi
    passed=$((passed + ${ok:-0})) failed=$((failed + ${bad:-0})) skipped=$((skipped + ${total:-0} - ${executed:-0}))
done

[ "$failed" -eq 0 ] || status=1
say "$passed passed, $failed failed, $skipped skipped"
exit "$status"
