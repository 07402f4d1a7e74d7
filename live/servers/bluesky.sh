#!/usr/bin/env bash
# A whole Bluesky network in one process (identity directory, personal data server, AppView), and beside it a stream of
# JSON events in the shape of Jetstream. Needs postgres.sh and redis.sh before it.
# Sets EARSHOT_LIVE_PDS, EARSHOT_LIVE_APPVIEW and EARSHOT_LIVE_JETSTREAM.
set -euo pipefail
. "$(dirname "$0")/common.sh"
. "$settings"

main() {
  export EARSHOT_LIVE_BLUESKY
  EARSHOT_LIVE_BLUESKY=$(find "$EARSHOT_LIVE_CACHE" -maxdepth 1 -name 'bluesky-*' | sort -V | tail -n 1)
  create_database
  start_network
  start_jetstream
}

create_database() {
  local psql=(psql -q -X -v ON_ERROR_STOP=1 -o /dev/null)
  "${psql[@]}" "$EARSHOT_LIVE_POSTGRES/postgres" -c 'create database bluesky'
  "${psql[@]}" "$EARSHOT_LIVE_POSTGRES/bluesky" -c 'create extension pg_trgm'
}

start_network() {
  local ready="$EARSHOT_LIVE_STATE/bluesky.json"
  rm -f "$ready"
  export NODE_ENV=test LOG_ENABLED=0 NODE_NO_WARNINGS=1 TMPDIR="$EARSHOT_LIVE_STATE/tmp"
  export DB_POSTGRES_URL="$EARSHOT_LIVE_POSTGRES/bluesky" DB_POSTGRES_SCHEMA=live REDIS_HOST="$EARSHOT_LIVE_REDIS"
  start_server bluesky "$(id -un)" node --import "$servers/bluesky/loopback.ts" "$servers/bluesky/network.ts" "$ready"
  await_server bluesky 90 test -s "$ready"
  setting EARSHOT_LIVE_PDS "$(read_address "$ready" pds)"
  setting EARSHOT_LIVE_APPVIEW "$(read_address "$ready" appView)"
}

start_jetstream() {
  local port
  port=$(port_for jetstream)
  start_server jetstream "$(id -un)" node "$servers/bluesky/jetstream.ts" "$port" "$EARSHOT_LIVE_PDS"
  await_server jetstream 20 curl -sf "http://127.0.0.1:$port/health"
  setting EARSHOT_LIVE_JETSTREAM "ws://127.0.0.1:$port/subscribe"
}

read_address() { node -p 'JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"))[process.argv[2]]' "$1" "$2"; }

main
