package fr.essaim.lacking;

import fr.essaim.lacking.LacksPage.Line;

/** The question whether a question is to be forgotten. */
public record RemovalPage(Line line, String here) {}
