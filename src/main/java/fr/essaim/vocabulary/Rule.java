package fr.essaim.vocabulary;

/** Something that must hold for the whole ontology before anything uses it. */
interface Rule {

    void check(Ontology ontology, Problems problems);
}
