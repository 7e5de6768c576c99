/** What every page and answer shares: the templates' rendering, error pages and problem documents, headers, assets. */
@NullMarked
package fr.essaim.web;

import org.jspecify.annotations.NullMarked;
