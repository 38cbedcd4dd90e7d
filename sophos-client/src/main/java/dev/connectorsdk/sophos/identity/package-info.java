/** The account of a credential, its level and its API hosts (Who am I API). */
@NullMarked
package dev.connectorsdk.sophos.identity;

import org.jspecify.annotations.NullMarked;
