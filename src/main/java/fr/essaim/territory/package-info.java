/** The official territories of France, packed into the application: looked up by code, name, former name or postal code. */
@NullMarked
package fr.essaim.territory;

import org.jspecify.annotations.NullMarked;
