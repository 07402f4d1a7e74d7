#!/usr/bin/env bash
# Starts servers by name, in this order where they need each other: postgres redis bluesky wordpress. All of them where
# none is named. The addresses are then in settings.sh of the state folder; stop.sh ends them.
set -euo pipefail
. "$(dirname "$0")/common.sh"

[ $# -gt 0 ] || set -- postgres redis bluesky wordpress
bash "$servers/install.sh"
prepare_state
for server in "$@"; do
  bash "$servers/$server.sh" || { stop_servers; exit 1; }
done
say "settings: $settings"
