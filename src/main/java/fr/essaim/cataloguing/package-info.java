/** Catalysts as people meet them: the directory, the sheet, their API, the forms of curators; and the persons behind them, who can be written to and can vanish. */
@NullMarked
package fr.essaim.cataloguing;

import org.jspecify.annotations.NullMarked;
