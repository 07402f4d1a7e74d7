<?php
// Run once in the site's folder: installs WordPress without its web form and prints an application password.
define('WP_INSTALLING', true);
$address = parse_url(getenv('EARSHOT_LIVE_SITE_ADDRESS'));
$_SERVER += ['HTTP_HOST' => "{$address['host']}:{$address['port']}", 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1'];
require getcwd() . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

$site = wp_install('Millbrook Gazette', 'librarian', 'librarian@gazette.example', true, '', wp_generate_password());
update_option('permalink_structure', '/%postname%/');
update_option('timezone_string', 'UTC');
update_option('comment_moderation', 0);
update_option('comment_previously_approved', 0);
wp_delete_post(1, true); // "Hello world!"
flush_rewrite_rules();

[$password] = WP_Application_Passwords::create_new_application_password($site['user_id'], ['name' => 'live tests']);
echo $password;
