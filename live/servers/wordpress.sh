#!/usr/bin/env bash
# WordPress on MariaDB, served by PHP's own server: an empty site with feeds, and an application password for its REST
# interface. Sets EARSHOT_LIVE_WORDPRESS, EARSHOT_LIVE_WORDPRESS_USER and EARSHOT_LIVE_WORDPRESS_PASSWORD.
set -euo pipefail
. "$(dirname "$0")/common.sh"

database="$EARSHOT_LIVE_STATE/mariadb"
site="$EARSHOT_LIVE_STATE/wordpress"
# read by wp-config.php and prepare.php
export EARSHOT_LIVE_SITE_ADDRESS EARSHOT_LIVE_DATABASE_ADDRESS="localhost:$database/socket"
EARSHOT_LIVE_SITE_ADDRESS=http://127.0.0.1:$(port_for wordpress)

main() {
  start_database
  copy_site
  prepare_site
  start_site
}

start_database() {
  own_folder nobody "$database"
  cd "$database"
  as_user nobody mariadb-install-db --no-defaults --datadir="$database/data" --auth-root-authentication-method=normal \
    --skip-test-db --skip-name-resolve >"$EARSHOT_LIVE_STATE/logs/mariadb-install.log" 2>&1 ||
    { show_log mariadb-install "could not make a database"; exit 1; }
  # reached through its socket only, so it needs no port
  start_server mariadb nobody mariadbd --no-defaults --datadir="$database/data" --socket="$database/socket" \
    --pid-file="$database/pid" --skip-networking --innodb-flush-log-at-trx-commit=0 --skip-log-bin
  await_server mariadb 30 mariadb-admin --no-defaults -u root -S "$database/socket" ping
  mariadb --no-defaults -u root -S "$database/socket" -e 'create database wordpress character set utf8mb4'
}

# A real copy, since WordPress finds its root by the place of its files.
copy_site() {
  rm -rf "$site"
  mkdir -p "$site"
  cp -rL /usr/share/wordpress/. "$site/"
  mkdir -p "$site/wp-content/mu-plugins" "$site/wp-content/uploads"
  cp "$servers/wordpress/wp-config.php" "$servers/wordpress/router.php" "$site/"
  cp "$servers/wordpress/quiet.php" "$site/wp-content/mu-plugins/"
}

prepare_site() {
  local password
  password=$(cd "$site" && php "$servers/wordpress/prepare.php" 2>"$EARSHOT_LIVE_STATE/logs/prepare.log") ||
    { show_log prepare "could not set up the site"; exit 1; }
  setting EARSHOT_LIVE_WORDPRESS "$EARSHOT_LIVE_SITE_ADDRESS"
  setting EARSHOT_LIVE_WORDPRESS_USER librarian
  setting EARSHOT_LIVE_WORDPRESS_PASSWORD "$password"
}

start_site() {
  cd "$site"
  PHP_CLI_SERVER_WORKERS=4 start_server wordpress "$(id -un)" php -d disable_functions=mail \
    -S "${EARSHOT_LIVE_SITE_ADDRESS#http://}" -t "$site" "$site/router.php"
  await_server wordpress 30 curl -sf "$EARSHOT_LIVE_SITE_ADDRESS/wp-json/wp/v2/posts"
}

main
