/** Where events are kept: JDBC on SQLite or PostgreSQL, each event under its logical name; commands in, recorded events out. */
@NullMarked
package fr.essaim.storage;

import org.jspecify.annotations.NullMarked;
