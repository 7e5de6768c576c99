/** Questions that found nothing into what the base lacks: counted by month without whoever asked, listed for curators, and forgotten when they say so. */
@NullMarked
package fr.essaim.lacking;

import org.jspecify.annotations.NullMarked;
