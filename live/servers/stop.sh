#!/usr/bin/env bash
# Stops the servers that start.sh started with the same EARSHOT_LIVE_STATE, and nothing else.
set -euo pipefail
. "$(dirname "$0")/common.sh"
stop_servers
