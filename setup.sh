# Sourced by run.sh, test.sh and ocop: finds what the project needs and sets up what is missing.
# Works from any directory; prints only what it does and what it cannot do.

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
PROGRAM="$ROOT/artifacts/program/OcopAnalytics.Api.dll"
BUILT="$ROOT/artifacts/.built"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
export OCOP_DATA="${OCOP_DATA:-$ROOT/data}"

say() { printf '%s\n' "$*"; }

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# As root, or without a password; otherwise not at all.
as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then sudo -n "$@"
    else return 1
    fi
}

ensure_tools() {
    command -v dotnet >/dev/null || fail "Thiếu .NET SDK 10. Cài đặt rồi chạy lại. / Install the .NET 10 SDK and run this again."
    command -v npm >/dev/null || fail "Thiếu Node 20 (npm). Cài đặt rồi chạy lại. / Install Node 20 (npm) and run this again."
}

# The lock file says what belongs in node_modules; npm leaves its own copy there when it is done.
ensure_npm() {
    local installed="$ROOT/node_modules/.package-lock.json"
    if [ -f "$installed" ] && [ ! "$ROOT/package-lock.json" -nt "$installed" ] && [ -d "$ROOT/api/wwwroot/lib" ]; then return 0; fi
    say "Cài gói npm / Installing npm packages"
    (cd "$ROOT" && npm ci --no-audit --no-fund --loglevel=error) || fail "npm ci không xong. / npm ci failed."
    touch "$installed"
}

# ensure_package COMMAND PACKAGE WHAT-IT-IS-FOR: Debian packages, where that is allowed; goes on without them.
ensure_package() {
    if command -v "$1" >/dev/null; then return 0; fi
    if command -v apt-get >/dev/null; then
        say "Cài $2 / Installing $2"
        if as_root env DEBIAN_FRONTEND=noninteractive sh -c \
            "apt-get update -qq && apt-get install -y -qq --no-install-recommends $2" >/dev/null 2>&1; then return 0; fi
    fi
    say "Không có $2 nên $3. Để có: apt-get install $2 / No $2: $3. To have it: apt-get install $2"
    return 1
}

ensure_chromium() {
    if command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null; then return 0; fi
    ensure_package chromium chromium "không có PDF (no PDF)"
}

# True when a source is newer than the last build. Folders count too: their time tells of files that went away.
is_stale() {
    [ -f "$PROGRAM" ] && [ -f "$BUILT" ] || return 0
    [ -n "$(find "$ROOT/api" "$ROOT/etl" "$ROOT/model" "$ROOT/native" "$ROOT/reports" "$ROOT/samples" "$ROOT/sql" \
        "$ROOT/Directory.Build.props" "$ROOT/Directory.Packages.props" "$ROOT/global.json" "$ROOT/package-lock.json" \
        -newer "$BUILT" -print -quit 2>/dev/null)" ]
}

# Builds the program when its sources changed. Quiet; the compiler is heard when it fails.
ensure_built() {
    is_stale || return 0
    ensure_tools
    ensure_npm >&2
    say "Biên dịch / Building" >&2
    mkdir -p "$ROOT/artifacts"
    touch "$BUILT.next"
    local log publish=(dotnet publish "$ROOT/api/OcopAnalytics.Api.csproj" -c Release -v q --no-self-contained -o "$(dirname "$PROGRAM")")
    # Compiled ahead for this machine it starts in half the time; where the compiler for that cannot be had, the runtime compiles.
    if ! log="$("${publish[@]}" --use-current-runtime -p:PublishReadyToRun=true 2>&1)" && ! log="$("${publish[@]}" 2>&1)"; then
        printf '%s\n' "$log" >&2
        fail "Biên dịch không xong. / The build failed."
    fi
    # The time the build began, not ended: an edit made meanwhile is built the next time.
    mv "$BUILT.next" "$BUILT"
}
