#!/usr/bin/env bash
# PostgreSQL with an empty cluster of its own. Sets EARSHOT_LIVE_POSTGRES, an address without the name of a database.
set -euo pipefail
. "$(dirname "$0")/common.sh"

data="$EARSHOT_LIVE_STATE/postgres"
port=$(port_for postgres)
programs=$(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin | sort -V | tail -n 1)

main() {
  own_folder postgres "$data"
  cd "$data" # the server's user may not be able to enter the folder this was called from
  as_user postgres "$programs/initdb" -D "$data/cluster" -U earshot -A trust -E UTF8 --locale=C.UTF-8 --no-sync \
    >"$EARSHOT_LIVE_STATE/logs/initdb.log" 2>&1 || { show_log initdb "could not make a cluster"; exit 1; }
  # durability off: the data live as long as one run
  start_server postgres postgres "$programs/postgres" -D "$data/cluster" -c listen_addresses=127.0.0.1 -c port="$port" \
    -c unix_socket_directories="$data" -c fsync=off -c full_page_writes=off -c max_connections=200
  await_server postgres 30 "$programs/pg_isready" -h 127.0.0.1 -p "$port"
  setting EARSHOT_LIVE_POSTGRES "postgres://earshot@127.0.0.1:$port"
}

main
