@NullMarked
package fr.essaim.exporting;

import org.jspecify.annotations.NullMarked;
