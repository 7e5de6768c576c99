package fr.essaim.search;

import java.util.List;

/** What comparing the index with the events found: how many cases were compared, and in French each difference. */
public record IndexCheck(int compared, List<String> differences) {}
