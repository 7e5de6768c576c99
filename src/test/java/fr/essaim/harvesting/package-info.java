@NullMarked
package fr.essaim.harvesting;

import org.jspecify.annotations.NullMarked;
