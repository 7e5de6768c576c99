/** Letters by e-mail, when whoever runs Essaim has said through which server, from whom, and under which public address. */
@NullMarked
package fr.essaim.mail;

import org.jspecify.annotations.NullMarked;
