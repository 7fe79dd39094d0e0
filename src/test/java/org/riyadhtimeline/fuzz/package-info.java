/**
 * What reads untrusted input, in the shape a fuzzer calls: {@code mvn -Pfuzz test}. The inputs it
 * found trouble with stand in {@code src/test/resources/fuzz} and are tried by every build.
 */
package org.riyadhtimeline.fuzz;
