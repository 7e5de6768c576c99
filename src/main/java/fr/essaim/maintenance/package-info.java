/** The command line: what an administrator does without the web server, and what happens by itself at the first start. */
@NullMarked
package fr.essaim.maintenance;

import org.jspecify.annotations.NullMarked;
