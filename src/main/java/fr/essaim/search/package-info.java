/** Events into an index of case studies, and questions in ordinary French into results with facets: the projection, the query, its page and its API. */
@NullMarked
package fr.essaim.search;

import org.jspecify.annotations.NullMarked;
