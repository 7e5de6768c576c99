/** What is measured, by hand: docs/benchmarks.md has the command and the figures. */
@NullMarked
package fr.essaim.benchmark;

import org.jspecify.annotations.NullMarked;
