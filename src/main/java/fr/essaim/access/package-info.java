/** Who comes in: accounts and their roles, sign-in by form, provider or token, and the one table of who may come to which address. */
@NullMarked
package fr.essaim.access;

import org.jspecify.annotations.NullMarked;
