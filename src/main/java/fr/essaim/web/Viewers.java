package fr.essaim.web;

/** Tells who sent the request at hand. */
public interface Viewers {

    Viewer current();
}
