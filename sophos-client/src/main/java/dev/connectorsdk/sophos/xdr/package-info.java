/** XDR Query API: queries on the Data Lake. */
@NullMarked
package dev.connectorsdk.sophos.xdr;

import org.jspecify.annotations.NullMarked;
