/** Web control: categories, local sites and the decryption of HTTPS websites (Endpoint API). */
@NullMarked
package dev.connectorsdk.sophos.endpoint.web;

import org.jspecify.annotations.NullMarked;
