# shellcheck shell=bash
# How a server is started, awaited and stopped. Source this file, do not run it.
#
#   EARSHOT_LIVE_STATE  folder of one run: data, logs, process ids. Other users must be able to enter it.
#   EARSHOT_LIVE_CACHE  folder for what is heavy to install; kept between runs.
#   EARSHOT_LIVE_<NAME>_PORT  port of a server, for instance EARSHOT_LIVE_POSTGRES_PORT; a free one is taken where unset.
#
# Every server listens on 127.0.0.1 only, leads a process group of its own, and is stopped by its recorded id.

servers=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$servers/../.." && pwd)
PATH="$root/node_modules/.bin:$PATH" # Node 24 comes with the repository
export EARSHOT_LIVE_STATE=${EARSHOT_LIVE_STATE:-${TMPDIR:-/tmp}/earshot-live-$(id -u)}
export EARSHOT_LIVE_CACHE=${EARSHOT_LIVE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/earshot-live}
settings="$EARSHOT_LIVE_STATE/settings.sh"

prepare_state() {
  mkdir -p "$EARSHOT_LIVE_STATE/pids" "$EARSHOT_LIVE_STATE/logs" "$EARSHOT_LIVE_STATE/tmp" "$EARSHOT_LIVE_CACHE"
  chmod 755 "$EARSHOT_LIVE_STATE"
  (umask 077 && touch "$settings") # it holds a password
}

say() { printf 'live: %s\n' "$*" >&2; }

# setting NAME VALUE  remembers a fact about a running server for later scripts and for the tests
setting() {
  printf 'export %s=%q\n' "$1" "$2" >>"$settings"
  export "$1=$2"
}

# port_for NAME  prints the port chosen for a server
port_for() {
  local variable=EARSHOT_LIVE_${1^^}_PORT
  if [ -n "${!variable:-}" ]; then echo "${!variable}"; else free_port; fi
}

free_port() {
  node -e 'const server = require("node:net").createServer().listen(0, "127.0.0.1", () => {
    console.log(server.address().port); server.close(); })'
}

# as_user NAME COMMAND...  some servers refuse to run as root; without root there is nobody else to be
as_user() {
  local user=$1
  shift
  if [ "$(id -u)" = 0 ]; then setpriv --reuid="$user" --regid="$(id -g "$user")" --init-groups "$@"; else "$@"; fi
}

# own_folder USER FOLDER  makes an empty folder that the user of a server may write to
own_folder() {
  rm -rf "$2"
  mkdir -p "$2"
  [ "$(id -u)" != 0 ] || chown "$1:$(id -gn "$1")" "$2"
}

# start_server NAME USER COMMAND...  starts it as the leader of its own process group and records its id
start_server() {
  local name=$1 user=$2 order leader=()
  shift 2
  [ "$(id -u)" != 0 ] || leader=(setpriv "--reuid=$user" "--regid=$(id -g "$user")" --init-groups)
  order=$(printf '%03d' "$(find "$EARSHOT_LIVE_STATE/pids" -type f | wc -l)")
  setsid "${leader[@]}" "$@" >"$EARSHOT_LIVE_STATE/logs/$name.log" 2>&1 </dev/null &
  echo "$! $(birth_of $!)" >"$EARSHOT_LIVE_STATE/pids/$order-$name"
}

# birth_of PID  when the process was started, in clock ticks: an id that was given to another process differs here.
# Prints "ended" for one that has ended, also where its parent has not noticed yet (state Z).
birth_of() {
  local state
  state=$(sed 's/.*) //' "/proc/$1/stat" 2>/dev/null) || true
  case $state in '' | Z*) echo ended ;; *) cut -d' ' -f20 <<<"$state" ;; esac
}

# is_running RECORD
is_running() {
  local pid birth
  read -r pid birth <"$1" && [ "$birth" != ended ] && [ "$(birth_of "$pid")" = "$birth" ]
}

# await_server NAME SECONDS COMMAND...  waits until the command succeeds; shows the server's log where it does not
await_server() {
  local name=$1 limit=$2 from=$SECONDS record
  shift 2
  record=$(find "$EARSHOT_LIVE_STATE/pids" -name "*-$name")
  until "$@" >/dev/null 2>&1; do
    is_running "$record" || { show_log "$name" "ended before it was ready"; return 1; }
    [ $((SECONDS - from)) -lt "$limit" ] || { show_log "$name" "was not ready after $limit s"; return 1; }
    sleep 0.1
  done
  say "$name is ready"
}

show_log() {
  say "$1 $2; the end of its log:"
  tail -n 40 "$EARSHOT_LIVE_STATE/logs/$1.log" >&2
}

# stop_servers  stops what was started, the last one first, and nothing else
stop_servers() {
  local record
  [ -d "$EARSHOT_LIVE_STATE/pids" ] || return 0
  for record in $(find "$EARSHOT_LIVE_STATE/pids" -type f | sort -r); do stop_server "$record"; done
  rm -f "$settings"
}

stop_server() {
  local record=$1 name=${1##*/???-} pid birth
  read -r pid birth <"$record"
  if is_running "$record"; then
    kill -TERM -- "-$pid" 2>/dev/null
    await_end "$record" 100 || { say "$name did not stop in 10 s and is ended"; kill -KILL -- "-$pid"; await_end "$record" 50; }
    say "$name is stopped"
  fi
  rm -f "$record"
}

await_end() {
  local tenths
  for ((tenths = 0; tenths < $2; tenths++)); do
    is_running "$1" || return 0
    sleep 0.1
  done
  return 1
}
