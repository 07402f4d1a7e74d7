#!/usr/bin/env bash
# Installs what the servers need: Debian packages that are missing, and the Bluesky network's npm packages in the cache
# folder, outside the workspace, so that their lock file and their 460 MB stay out of the project.
set -euo pipefail
. "$(dirname "$0")/common.sh"

debian_packages=(curl procps util-linux postgresql redis-server
  wordpress mariadb-server-core mariadb-client php-cli php-mysql php-gd php-xml php-mbstring php-curl)
bluesky_version=0.6.7

main() {
  prepare_state
  install_debian_packages
  install_bluesky_network
}

install_debian_packages() {
  local missing
  mapfile -t missing < <(missing_packages)
  [ ${#missing[@]} -gt 0 ] || return 0
  say "installing Debian packages: ${missing[*]}"
  [ "$(id -u)" = 0 ] || { say "only root can do that: apt-get install ${missing[*]}"; exit 1; }
  keep_services_down
  { apt_install "${missing[@]}" || { refresh_lists && apt_install "${missing[@]}"; }; } >"$EARSHOT_LIVE_STATE/logs/apt.log" 2>&1 ||
    { show_log apt "could not install them"; exit 1; }
}

missing_packages() {
  local package
  for package in "${debian_packages[@]}"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || echo "$package"
  done
}

apt_install() {
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends -o DPkg::Lock::Timeout=300 "$@"
}

refresh_lists() { apt-get update -q -o DPkg::Lock::Timeout=300; }

# Debian starts a service as soon as it is installed; these servers are wanted on other ports, later, and only for a while.
keep_services_down() {
  [ ! -e /usr/sbin/policy-rc.d ] || return 0
  printf '#!/bin/sh\nexit 101\n' >/usr/sbin/policy-rc.d
  chmod 755 /usr/sbin/policy-rc.d
  trap 'rm -f /usr/sbin/policy-rc.d' EXIT
}

# Unpacked beside its place and moved there when whole, so that an interrupted install is never taken for one.
install_bluesky_network() {
  local place="$EARSHOT_LIVE_CACHE/bluesky-$bluesky_version" fresh
  [ ! -d "$place" ] || return 0
  say "installing the Bluesky development network $bluesky_version (about half a minute)"
  fresh=$(mktemp -d "$EARSHOT_LIVE_CACHE/fresh.XXXXXX")
  echo '{ "private": true }' >"$fresh/package.json"
  # no scripts: the only one that matters compiles a native SQLite, which sqlite.ts stands in for
  (cd "$fresh" && npm install --ignore-scripts --no-audit --no-fund "@atproto/dev-env@$bluesky_version") \
    >"$EARSHOT_LIVE_STATE/logs/npm.log" 2>&1 || { show_log npm "could not install it"; rm -rf "$fresh"; exit 1; }
  mv -T "$fresh" "$place"
}

main
