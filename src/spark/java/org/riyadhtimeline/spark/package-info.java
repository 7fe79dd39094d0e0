/** Extracting on a cluster: {@code mvn -Pspark package}. */
package org.riyadhtimeline.spark;
