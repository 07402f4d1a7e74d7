<?php
// Loaded by WordPress before its plugins: no mail is sent, and tests may comment as fast as they like.
add_filter('pre_wp_mail', '__return_true');
add_filter('wp_is_comment_flood', '__return_false', PHP_INT_MAX);
