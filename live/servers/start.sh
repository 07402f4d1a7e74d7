#!/usr/bin/env bash
# Starts servers by name, in this order where they need each other: postgres redis bluesky wordpress. All of them where
# none is named. WordPress needs none of the others and is started beside them. The addresses are then in settings.sh of
# the state folder; stop.sh ends them.
set -euo pipefail
. "$(dirname "$0")/common.sh"

[ $# -gt 0 ] || set -- postgres redis bluesky wordpress
bash "$servers/install.sh"
prepare_state

start_in_turn() {
  local server
  for server in "$@"; do bash "$servers/$server.sh" || return 1; done
}

beside=() in_turn=()
for server in "$@"; do
  if [ "$server" = wordpress ]; then beside+=("$server"); else in_turn+=("$server"); fi
done
start_in_turn "${beside[@]}" &
failed=0
start_in_turn "${in_turn[@]}" || failed=1
wait $! || failed=1
[ $failed = 0 ] || { stop_servers; exit 1; }
say "settings: $settings"
