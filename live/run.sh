#!/usr/bin/env bash
# The live tests: starts real servers on loopback, runs the tests against them, and stops the servers, whatever happens.
# Arguments are passed on to vitest. Needs a Debian system; as root it installs what is missing.
set -euo pipefail
. "$(dirname "$0")/servers/common.sh"

EARSHOT_LIVE_STATE=$(mktemp -d "${TMPDIR:-/tmp}/earshot-live.XXXXXX")
settings="$EARSHOT_LIVE_STATE/settings.sh"

finish() {
  stop_servers
  rm -rf "$EARSHOT_LIVE_STATE"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

bash "$servers/start.sh"
. "$settings"
say "running the tests"
cd "$root"
vitest run --config live/vitest.config.ts "$@"
