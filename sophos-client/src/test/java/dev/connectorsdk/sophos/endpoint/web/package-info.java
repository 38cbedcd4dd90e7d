@NullMarked
package dev.connectorsdk.sophos.endpoint.web;

import org.jspecify.annotations.NullMarked;
