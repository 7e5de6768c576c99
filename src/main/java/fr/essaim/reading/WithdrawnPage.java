package fr.essaim.reading;

/** What is left to see of a case that was withdrawn: when, why, and the way to its history. */
public record WithdrawnPage(String day, String reason, String historyAddress) {}
