package fr.essaim.web;

/** What an error page says. */
public record ErrorPage(int status, String title, String detail) {}
