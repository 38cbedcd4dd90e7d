@NullMarked
package dev.connectorsdk.site;

import org.jspecify.annotations.NullMarked;
