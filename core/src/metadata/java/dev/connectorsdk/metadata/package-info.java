/** Tools of the build: what native images and shrinkers must keep. Not published. */
@org.jspecify.annotations.NullMarked
package dev.connectorsdk.metadata;
