#!/usr/bin/env bash
# Redis without persistence. Sets EARSHOT_LIVE_REDIS to host:port.
set -euo pipefail
. "$(dirname "$0")/common.sh"

port=$(port_for redis)
own_folder redis "$EARSHOT_LIVE_STATE/redis"
start_server redis redis redis-server --bind 127.0.0.1 --port "$port" --dir "$EARSHOT_LIVE_STATE/redis" --save '' --appendonly no
await_server redis 10 redis-cli -h 127.0.0.1 -p "$port" ping
setting EARSHOT_LIVE_REDIS "127.0.0.1:$port"
