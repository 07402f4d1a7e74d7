<?php
// For PHP's own server: files as they are, scripts by their path, everything else is WordPress's pretty addresses.
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$file = __DIR__ . rtrim($path, '/');
$script = match (true) {
    is_file($file) && str_ends_with($file, '.php') => $file,
    $path !== '/' && is_file("$file/index.php") => "$file/index.php",
    is_file($file) => null,
    default => __DIR__ . '/index.php',
};
if ($script === null) {
    return false;
}
$_SERVER['SCRIPT_FILENAME'] = $script;
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = substr($script, strlen(__DIR__));
chdir(dirname($script));
require $script;
