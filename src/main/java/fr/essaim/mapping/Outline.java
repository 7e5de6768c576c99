package fr.essaim.mapping;

import fr.essaim.territory.TerritoryCode;

/**
 * A territory as it is drawn.
 *
 * @param path its border as the {@code d} of an SVG path, in units of the {@link Frame}
 * @param x where its number is written, the middle of its largest part
 */
public record Outline(TerritoryCode code, String path, int x, int y) {}
